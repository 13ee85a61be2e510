import { costOf } from '../providers/answer/cost.ts';
import type { ModelPrice } from '../../../shared/domain/provider.ts';

interface Held {
  readonly providerId: string;
  /** US dollars. */
  readonly cost: number;
}

/** What answers under way are likely to cost: until each has ended, its budget holds that back for it. */
export class Reservations {
  /** By the answer's message, in the order in which they were taken. */
  readonly #held = new Map<string, Held>();

  /** Once for each answer, however often it is tried; the place in the order stays. Returns how to give it back. */
  take(messageId: string, held: Held): () => void {
    if (!this.#held.has(messageId)) this.#held.set(messageId, held);
    return () => void this.#held.delete(messageId);
  }

  /** US dollars held for that provider: for all answers, or for those that came before this one. */
  sum(providerId: string, before?: string): number {
    let sum = 0;
    for (const [messageId, held] of this.#held) {
      if (messageId === before) break;
      if (held.providerId === providerId) sum += held.cost;
    }
    return sum;
  }
}

/** Few bytes of JSON for a token: an estimate that is too high holds an answer up, one that is too low lets a budget go. */
const BYTES_PER_TOKEN = 3;

/** Of an answer that may be as long as it likes. */
const USUAL_TOKENS = 4096;

interface Expected {
  readonly bytes: number;
  readonly price: ModelPrice | null;
  /** Tokens; null or undefined: not limited. */
  readonly chosen: number | null | undefined;
  readonly most: number | null;
}

/** What an answer is likely to cost at most, in US dollars; 0 when its price is not known. */
export function expectedCost({ bytes, price, chosen, most }: Expected): number {
  const completion = chosen ?? Math.min(most ?? USUAL_TOKENS, USUAL_TOKENS);
  const prompt = Math.ceil(bytes / BYTES_PER_TOKEN);
  return costOf({ prompt, cached: null, completion, reasoning: null }, price) ?? 0;
}
