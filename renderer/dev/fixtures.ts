import type { Conversation, Lineage, LocalModel, MessageInBranch } from '../../shared/contract.ts';
import { DEFAULT_SAMPLING } from '../../shared/domain/default-settings.ts';
import { ANSWERS, QUESTIONS, TITLES } from './texts.ts';

const DAY = 86_400_000;

export const qwen: LocalModel = {
  id: 'model-a',
  name: 'Qwen3 4B Instruct',
  architecture: 'qwen3',
  parameters: 4_022_468_096,
  quantization: 'Q4_K_M',
  contextLength: 262_144,
  sizeBytes: 2_497_281_120,
  memoryBytes: 3_350_000_000,
  memoryContext: 8192,
  hasChatTemplate: true,
  kind: 'chat',
  sha256: '3605803b982cb64aead44f6c1b2ae36e3acdb41d8e46c8a94c6533bc4c67e597',
  path: '/home/someone/Models/Qwen3-4B-Instruct-2507-Q4_K_M.gguf',
  storage: 'in-place',
  addedAt: Date.now() - 3 * DAY,
  fileState: 'ok',
  load: { contextSize: null, threads: null, gpuLayers: null },
};

export const models: LocalModel[] = [
  qwen,
  {
    ...qwen,
    id: 'model-b',
    name: 'Gemma 3 1B',
    architecture: 'gemma3',
    parameters: 999_885_952,
    sizeBytes: 806_058_272,
    memoryBytes: 1_100_000_000,
    contextLength: 32_768,
    storage: 'copied',
  },
  {
    ...qwen,
    id: 'model-c',
    name: 'Llama 3.2 3B Instruct with a name somebody made much longer than anyone needs',
    architecture: 'llama',
    parameters: 3_212_749_888,
    fileState: 'missing',
  },
];

export const lineage: Lineage = {
  modelId: 'model-a',
  modelName: qwen.name,
  modelSha256: qwen.sha256,
  zone: 'device',
  sampling: DEFAULT_SAMPLING,
  contextSize: 8192,
  promptTokens: 412,
  evaluatedTokens: 38,
  completionTokens: 286,
  droppedMessages: 0,
  firstTokenMs: 212,
  durationMs: 11_480,
  stopReason: 'end',
  route: {
    sensitivity: 'confidential',
    reasons: [
      { code: 'topic', values: { topic: 'law' } },
      { code: 'stays', values: { count: 2, type: 'person' } },
    ],
  },
};

export function makeConversation(index: number, change: Partial<Conversation> = {}): Conversation {
  const at = Date.now() - Math.round(index ** 1.6 * 0.09 * DAY);
  return {
    id: `c${index}`,
    title: TITLES[index % TITLES.length] ?? '',
    titled: true,
    mode: { kind: 'auto' },
    pinned: false,
    createdAt: at,
    updatedAt: at,
    leafId: null,
    ...change,
  };
}

/** A conversation of `turns` questions and answers, one after the other. */
export function makeMessages(
  conversationId: string,
  turns: number,
  answers: readonly string[] = ANSWERS,
): MessageInBranch[] {
  const messages: MessageInBranch[] = [];
  const start = Date.now() - turns * 300_000;
  for (let turn = 0; turn < turns; turn += 1) {
    const userId = `${conversationId}-u${turn}`;
    const answerId = `${conversationId}-a${turn}`;
    messages.push({
      id: userId,
      conversationId,
      parentId: messages.at(-1)?.id ?? null,
      role: 'user',
      content: QUESTIONS[turn % QUESTIONS.length] ?? '',
      state: 'complete',
      createdAt: start + turn * 300_000,
      lineage: null,
      error: null,
      siblingIds: [userId],
    });
    messages.push({
      id: answerId,
      conversationId,
      parentId: userId,
      role: 'assistant',
      content: answers[turn % answers.length] ?? '',
      state: 'complete',
      createdAt: start + turn * 300_000 + 12_000,
      lineage,
      error: null,
      siblingIds: [answerId],
    });
  }
  return messages;
}
