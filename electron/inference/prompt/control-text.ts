/**
 * The character that breaks control texts inside a message. A noncharacter: Unicode keeps it for use inside programs, so
 * no text has a reason to hold it, and what does is cleaned of it.
 */
export const BREAK = '\uFDD0';

/** Finds the texts that a tokenizer would read as control tokens, such as `<|im_start|>`. */
export class ControlTexts {
  readonly #byStart = new Map<string, Set<string>>();
  readonly #lengths = new Map<string, number[]>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      // a break can't be put inside a single character
      if (text.length < 2) continue;
      const start = text[0]!;
      const known = this.#byStart.get(start) ?? new Set();
      this.#byStart.set(start, known.add(text));
    }
    for (const [start, known] of this.#byStart) {
      this.#lengths.set(start, [...new Set([...known].map((text) => text.length))]);
    }
  }

  count(text: string): number {
    let found = 0;
    for (let at = 0; at < text.length; at++) if (this.#startsAt(text, at)) found++;
    return found;
  }

  /** The text with a break inside every control text, so that it is read as the plain characters it is. */
  broken(text: string): string {
    const clean = text.replaceAll(BREAK, '\uFFFD');
    let result = '';
    let copied = 0;
    for (let at = 0; at < clean.length; at++) {
      if (!this.#startsAt(clean, at)) continue;
      result += clean.slice(copied, at + 1) + BREAK;
      copied = at + 1;
    }
    return result + clean.slice(copied);
  }

  #startsAt(text: string, at: number): boolean {
    const start = text[at]!;
    const lengths = this.#lengths.get(start);
    return lengths?.some((length) => this.#byStart.get(start)!.has(text.slice(at, at + length))) ?? false;
  }
}
