import { expect, test } from 'vitest';

import type { Conversation, Lineage, Message } from '../../../shared/contract.ts';
import { createAutoTitles } from '../../../electron/core/chat/auto-titles.ts';
import type { TurnEvent, TurnRequest } from '../../../electron/core/local/local-inference.ts';
import type { ModelToLoad } from '../../../electron/inference/protocol.ts';

const MODEL: ModelToLoad = {
  modelId: 'm',
  path: '/m.gguf',
  load: { contextSize: null, threads: null, gpuLayers: null },
};

const message = (id: string, role: Message['role'], content: string, modelId = 'm'): Message => ({
  id,
  conversationId: 'c',
  parentId: null,
  role,
  content,
  state: 'complete',
  createdAt: 1,
  lineage: role === 'user' ? null : ({ modelId, zone: modelId === 'm' ? 'device' : 'cloud' } as Lineage),
  error: null,
});

/** With a model that writes what it is told to, as slowly as it is told to. */
function setUp(answer: Message, given: Partial<{ titled: boolean; enabled: boolean; loaded: boolean }> = {}) {
  const named: string[] = [];
  const requests: TurnRequest[] = [];
  const signals: AbortSignal[] = [];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  async function* generate(request: TurnRequest, signal: AbortSignal): AsyncGenerator<TurnEvent> {
    requests.push(request);
    signals.push(signal);
    await Promise.race([gate, new Promise((resolve) => signal.addEventListener('abort', resolve))]);
    if (signal.aborted) return;
    yield { type: 'text-delta', text: 'Boiling ' };
    yield { type: 'text-delta', text: 'eggs' };
  }
  const titles = createAutoTitles({
    enabled: () => Promise.resolve(given.enabled ?? true),
    conversation: () => Promise.resolve({ titled: given.titled ?? false } as Conversation),
    branch: () => Promise.resolve([message('u', 'user', 'How long do I boil an egg?'), answer]),
    loaded: () => Promise.resolve((given.loaded ?? true) ? MODEL : null),
    prompt: (_id, branch) =>
      Promise.resolve([
        { role: 'system', content: 'Be brief.' },
        ...branch.map(({ role, content }) => ({ role, content })),
      ]),
    generate,
    name(_id, title) {
      named.push(title);
      return Promise.resolve(true);
    },
    renamed: () => undefined,
    idleMs: 0,
  });
  return { titles, named, requests, signals, release };
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 40));

test('names after the first answer, once, on the cache of what was just read', async () => {
  const answer = message('a', 'assistant', 'Six minutes.');
  const { titles, named, requests, release } = setUp(answer);
  release();
  titles.ended(answer);
  await expect.poll(() => named).toEqual(['Boiling eggs']);
  expect(requests[0]?.conversationKey).toBe('c');
  expect(requests[0]?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  titles.ended(answer);
  await quiet();
  expect(requests).toHaveLength(1);
});

// The bug: words that a cloud model answered are thought to be free to go there again; only this device ever names
test('what was answered elsewhere is named here too, from its beginning alone', async () => {
  const answer = message('a', 'assistant', 'x'.repeat(100_000), 'openai/gpt');
  const { titles, named, requests, release } = setUp(answer);
  release();
  titles.ended(answer);
  await expect.poll(() => named).toEqual(['Boiling eggs']);
  expect(requests[0]?.model).toEqual(MODEL);
  expect(requests[0]?.messages.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(4000);
});

test.each([
  ['named by a person', { titled: true }],
  ['switched off', { enabled: false }],
  ['no model is loaded', { loaded: false }],
] as const)('nothing is asked when it is %s', async (_name, given) => {
  const answer = message('a', 'assistant', 'Six minutes.');
  const { titles, requests, named, release } = setUp(answer, given);
  release();
  titles.ended(answer);
  await quiet();
  expect(requests).toEqual([]);
  expect(named).toEqual([]);
});

// The bug: a person waits for a title; or the conversation they interrupted it for never gets one
test('gives way to a person at once, and comes back after their turn', async () => {
  const answer = message('a', 'assistant', 'Six minutes.');
  const { titles, named, requests, signals, release } = setUp(answer);
  titles.ended(answer);
  await expect.poll(() => requests.length).toBe(1);
  titles.giveWay();
  expect(signals[0]?.aborted).toBe(true);
  await quiet();
  expect(named).toEqual([]);
  release();
  titles.ended({ ...answer, id: 'a2' });
  await expect.poll(() => named).toEqual(['Boiling eggs']);
});
