import type { Lineage, Message } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';

/** The answer as it is gone on with. Throws NOT_FOUND for what is no answer, or has nothing to go on from. */
export function toResume(message: Message | undefined): Message {
  const usable = message?.role === 'assistant' && message.state !== 'streaming' && message.content.trim() !== '';
  if (message === undefined || !usable) throw new SottoError('NOT_FOUND');
  // models begin their next word with the space before it, and some services refuse one at the end
  return { ...message, content: message.content.trimEnd() };
}

/** How an answer came about that was gone on with: counts of both parts, the rest of the second. */
export function lineageOfBoth(before: Lineage | null, now: Lineage): Lineage {
  if (before === null) return { ...now, continued: 1 };
  const reasoningTokens = (before.reasoningTokens ?? 0) + (now.reasoningTokens ?? 0);
  return {
    ...now,
    completionTokens: before.completionTokens + now.completionTokens,
    durationMs: before.durationMs + now.durationMs,
    firstTokenMs: before.firstTokenMs,
    ...(reasoningTokens === 0 ? {} : { reasoningTokens }),
    ...(now.cost === undefined ? {} : { cost: sum(before.cost ?? null, now.cost) }),
    continued: (before.continued ?? 0) + 1,
  };
}

/** What is not known of one part is not known of both. */
function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
