import type { Token } from 'node-llama-cpp';

/** Turns tokens into text. `before` are the tokens in front, which decide about a leading space. */
export type Detokenize = (tokens: readonly Token[], before: readonly Token[]) => string;

/** What a character that is not complete yet comes out as. */
const REPLACEMENT = '\uFFFD';
/** UTF-8 takes at most four bytes, hence four tokens of a byte each. */
const MOST_TOKENS_A_CHARACTER = 4;
const TOKENS_BEFORE = 4;

/** Text of an answer as it grows, never cut inside a character. */
export class TextStream {
  readonly #detokenize: Detokenize;
  #before: Token[];
  #waiting: Token[] = [];

  constructor(detokenize: Detokenize, promptTail: readonly Token[]) {
    this.#detokenize = detokenize;
    this.#before = promptTail.slice(-TOKENS_BEFORE);
  }

  /** The text that this token completes; empty while a character is incomplete. */
  push(token: Token): string {
    this.#waiting.push(token);
    const text = this.#detokenize(this.#waiting, this.#before);
    const incomplete = text.endsWith(REPLACEMENT) && this.#waiting.length < MOST_TOKENS_A_CHARACTER;
    return incomplete ? '' : this.#take(text);
  }

  /** What is left when the answer ends; an incomplete character is dropped. */
  end(): string {
    if (this.#waiting.length === 0) return '';
    const text = this.#detokenize(this.#waiting, this.#before);
    return this.#take(text.endsWith(REPLACEMENT) ? text.slice(0, -1) : text);
  }

  #take(text: string): string {
    this.#before = [...this.#before, ...this.#waiting].slice(-TOKENS_BEFORE);
    this.#waiting = [];
    return text;
  }
}
