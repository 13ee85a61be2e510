import type { KnownPlaceholders } from './known-placeholders.ts';
import { readUnit, type Unit } from './read-unit.ts';

/** No form of a placeholder is longer; what is held back of a stream never is either. */
const LONGEST = 120;
export const WORD: RegExp = /[\p{L}\p{N}]/u;

/** Thrown by the reader when a decision needs text that has not come yet. Has no stack worth reading: it is made once. */
export const OUT_OF_TEXT: Error = new Error('the placeholder may go on in the next chunk');

/** Reads one text unit by unit. */
export class PlaceholderReader {
  readonly text: string;
  readonly final: boolean;
  readonly known: KnownPlaceholders;
  private readonly limit: number;

  constructor(text: string, from: number, final: boolean, known: KnownPlaceholders) {
    this.text = text;
    this.final = final;
    this.known = known;
    this.limit = from + LONGEST;
  }

  /** The unit at `at`, undefined at the end of the text or too far from where the placeholder would begin. */
  take(at: number): Unit | undefined {
    if (at >= this.limit) return undefined;
    const unit = readUnit(this.text, at, this.final);
    if (unit === 'more') throw OUT_OF_TEXT;
    return unit === 'none' ? undefined : unit;
  }

  /** Whether nothing follows that would make what ends at `at` part of a longer word. */
  endsWord(at: number): boolean {
    for (let end = at; ; end++) {
      if (end >= this.text.length && !this.final) throw OUT_OF_TEXT;
      const char = this.text.charAt(end);
      if (char === '_' && end - at < 3) continue;
      return char === '' || !WORD.test(char);
    }
  }
}
