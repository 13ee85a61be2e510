import { SottoError } from '../../../shared/errors.ts';
import type { ChatMessage } from '../protocol.ts';

/** Fewest tokens worth answering in. */
const SMALLEST_ANSWER = 16;

export interface FitOptions {
  readonly messages: readonly ChatMessage[];
  readonly contextSize: number;
  readonly maxTokens: number | null;
  /** Messages that the last turn of this conversation left out: left out again, so that its KV cache stays good. */
  readonly droppedBefore: number;
  /** An estimate for one message's text. */
  readonly countTokens: (text: string) => number;
  /** Exact, for a whole prompt. */
  readonly promptTokens: (messages: readonly ChatMessage[]) => number;
}

export interface Fit {
  readonly messages: readonly ChatMessage[];
  readonly dropped: number;
}

/**
 * Leaves out whole oldest messages, after the system message, until the prompt and room for an answer fit the context:
 * up to a quarter of it, less when the answer is to be shorter. What is left starts with a user's message. Throws
 * CONTEXT_TOO_SMALL when the last message alone doesn't fit.
 */
export function fitContext(options: FitOptions): Fit {
  const { messages, contextSize, maxTokens } = options;
  const head = messages[0]?.role === 'system' ? 1 : 0;
  const history = messages.slice(head);
  const quarter = Math.max(SMALLEST_ANSWER, Math.floor(contextSize / 4));
  const room = Math.min(maxTokens ?? quarter, quarter);
  const kept = (dropped: number): readonly ChatMessage[] => [...messages.slice(0, head), ...history.slice(dropped)];
  const starts = startsOfTurns(history);

  const atLeast = lowerBound(options, history, contextSize);
  let at = starts.findIndex((start) => start >= atLeast);
  if (at < 0) at = starts.length - 1;
  while (at < starts.length - 1 && options.promptTokens(kept(starts[at]!)) > contextSize - room) at++;
  const needed = starts[at]!;
  const before = starts.includes(options.droppedBefore) ? options.droppedBefore : 0;
  const dropped = needed > 0 ? Math.max(needed, before) : 0;

  if (dropped === starts.at(-1)) {
    const least = options.promptTokens(kept(dropped)) + Math.min(maxTokens ?? SMALLEST_ANSWER, SMALLEST_ANSWER);
    if (least > contextSize) throw new SottoError('CONTEXT_TOO_SMALL', { neededTokens: least, contextSize });
  }
  return { messages: kept(dropped), dropped };
}

/** Where the history may begin: at a user's message. A history with none begins at its last message. */
function startsOfTurns(history: readonly ChatMessage[]): readonly number[] {
  const starts = history.flatMap(({ role }, index) => (role === 'user' ? [index] : []));
  if (starts[0] !== 0) starts.unshift(0);
  return starts;
}

/** Messages that surely have to go, counted from the newest, so that a long history isn't rendered again and again. */
function lowerBound({ countTokens }: FitOptions, history: readonly ChatMessage[], contextSize: number): number {
  let tokens = 0;
  for (let index = history.length - 1; index >= 0; index--) {
    tokens += countTokens(history[index]!.content);
    // separate counts may exceed the exact one by a few: only a clear excess counts
    if (tokens > contextSize * 1.25 + 64) return index + 1;
  }
  return 0;
}
