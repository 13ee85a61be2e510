import type { Conversation, Message, SamplingParameters } from '../../../shared/contract.ts';
import { DEFAULT_SAMPLING } from '../../../shared/domain/default-settings.ts';
import type { TurnEvent, TurnRequest } from '../local/local-inference.ts';
import type { ChatMessage, ModelToLoad } from '../../inference/protocol.ts';
import { TITLE_REQUEST, TITLE_TOKENS, titleIn } from './title-text.ts';

/** Milliseconds without anybody asking anything before a title is thought of. */
const IDLE_MS = 1500;

/** Of the first question and its answer, where the whole branch is not in the model's memory anyway. UTF-16 units. */
const EXCERPT = 1500;

const SAMPLING: SamplingParameters = { ...DEFAULT_SAMPLING, temperature: 0.3, maxTokens: TITLE_TOKENS };

interface AutoTitlesOptions {
  readonly enabled: () => Promise<boolean>;
  readonly conversation: (id: string) => Promise<Conversation>;
  readonly branch: (leafId: string) => Promise<readonly Message[]>;
  /** The model that is loaded; null when none is. None is loaded for the sake of a title. */
  readonly loaded: () => Promise<ModelToLoad | null>;
  /** What a turn in that conversation gives a model of this branch: the same words, so that its KV cache holds them. */
  readonly prompt: (conversationId: string, branch: readonly Message[]) => Promise<readonly ChatMessage[]>;
  readonly generate: (request: TurnRequest, signal: AbortSignal) => AsyncIterable<TurnEvent>;
  /** False when a person was quicker, or that answer is gone. */
  readonly name: (id: string, title: string, answerId: string) => Promise<boolean>;
  readonly renamed: (id: string) => void;
  readonly idleMs?: number;
}

export interface AutoTitles {
  /** A turn has ended. */
  ended(answer: Message): void;
  /** Somebody asks something: whatever is under way makes room at the next token. */
  giveWay(): void;
  close(): void;
}

/**
 * Names conversations with the model on this device, when it has nothing else to do. Never with any other model: the words
 * stay. What a person has named keeps its name, also when that happens meanwhile.
 */
export function createAutoTitles(options: AutoTitlesOptions): AutoTitles {
  /** Answers whose conversations wait for a title, by conversation. */
  const waiting = new Map<string, Message>();
  /** One try each: a model that makes no title of it won't the next time. */
  const tried = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: AbortController | undefined;
  let closed = false;

  function later(): void {
    clearTimeout(timer);
    if (closed || waiting.size === 0) return;
    timer = setTimeout(() => void next(), options.idleMs ?? IDLE_MS);
    timer.unref();
  }

  async function next(): Promise<void> {
    const [entry] = waiting;
    if (entry === undefined || running !== undefined) return;
    const [id, answer] = entry;
    waiting.delete(id);
    const turn = new AbortController();
    running = turn;
    try {
      await nameOne(id, answer, turn.signal);
    } catch {
      // no title is no harm: the first line of the question stands
    } finally {
      running = undefined;
      // who had to give way comes again after the turn it made room for
      if (turn.signal.aborted && !waiting.has(id)) waiting.set(id, answer);
      else tried.add(id);
      if (!turn.signal.aborted) later();
    }
  }

  async function nameOne(id: string, answer: Message, signal: AbortSignal): Promise<void> {
    if (!(await options.enabled())) return;
    const { titled } = await options.conversation(id);
    const model = titled ? null : await options.loaded();
    if (model === null || signal.aborted) return;
    const branch = await options.branch(answer.id);
    const question = branch.find(({ role }) => role === 'user')?.content ?? '';
    let written = '';
    for await (const event of options.generate(await requestFor(id, answer, branch, model), signal)) {
      if (event.type === 'text-delta') written += event.text;
    }
    if (signal.aborted) return;
    const title = titleIn(written, question);
    if (title !== null && (await options.name(id, title, answer.id))) options.renamed(id);
  }

  /**
   * What this model has just read is asked about as it is, under the conversation's own key: its KV cache holds all but the
   * request. Otherwise, and once there is more, the beginning has to do: a title tells of the first question and its answer
   * only, and goes with either of them.
   */
  async function requestFor(
    id: string,
    answer: Message,
    branch: readonly Message[],
    model: ModelToLoad,
  ): Promise<TurnRequest> {
    const here = answer.lineage?.zone === 'device' && answer.lineage.modelId === model.modelId;
    const begins = branch.filter(({ role }) => role === 'user').length === 1;
    const messages =
      here && begins
        ? await options.prompt(id, branch)
        : branch
            .filter(({ content }) => content !== '')
            .slice(0, 2)
            .map(({ role, content }) => ({ role, content: content.slice(0, EXCERPT) }));
    return {
      model,
      conversationKey: id,
      messages: [...messages, { role: 'user', content: TITLE_REQUEST }],
      sampling: SAMPLING,
    };
  }

  return {
    ended(answer) {
      const id = answer.conversationId;
      if (answer.state === 'complete' && answer.content !== '' && !tried.has(id)) waiting.set(id, answer);
      later();
    },
    giveWay() {
      clearTimeout(timer);
      running?.abort();
    },
    close() {
      closed = true;
      waiting.clear();
      clearTimeout(timer);
      running?.abort();
    },
  };
}
