import type { Token } from 'node-llama-cpp';

/** A place where text and tokens are known to be at the same point. */
interface Mark {
  readonly chars: number;
  readonly tokens: number;
}

/**
 * The tokens that a conversation's KV cache was fed, beside the text they stand for. An answer tokenized anew rarely gives
 * the tokens that the model wrote, so the next prompt reuses these wherever its text is the same.
 */
export class TokenHistory {
  #text = '';
  #tokens: Token[] = [];
  #marks: Mark[] = [{ chars: 0, tokens: 0 }];
  #answerStart: Mark = { chars: 0, tokens: 0 };

  /** How many tokens `startPrompt` would give, changing nothing. */
  count(text: string, tokenize: (from: number) => Token[]): number {
    const reused = this.#reusable(text);
    return reused.tokens + tokenize(reused.chars).length;
  }

  /** The prompt's tokens; `tokenize(from)` gives those of its text from that character on. */
  startPrompt(text: string, tokenize: (from: number) => Token[]): readonly Token[] {
    const reused = this.#reusable(text);
    this.#tokens = [...this.#tokens.slice(0, reused.tokens), ...tokenize(reused.chars)];
    this.#marks = [...this.#marks.filter((mark) => mark.chars <= reused.chars && mark.tokens <= reused.tokens)];
    this.#text = text;
    this.#answerStart = { chars: text.length, tokens: this.#tokens.length };
    this.#marks.push(this.#answerStart);
    return this.#tokens;
  }

  /** A token of the answer and the text that it completed. */
  addAnswer(token: Token, text: string): void {
    this.#tokens.push(token);
    if (text === '') return;
    this.#text += text;
    this.#marks.push({ chars: this.#text.length, tokens: this.#tokens.length });
  }

  /** The answer that was written last, and its tokens. */
  get answer(): { readonly text: string; readonly tokens: number } {
    return { text: this.#text.slice(this.#answerStart.chars), tokens: this.#tokens.length - this.#answerStart.tokens };
  }

  clear(): void {
    this.#text = '';
    this.#tokens = [];
    this.#marks = [{ chars: 0, tokens: 0 }];
    this.#answerStart = this.#marks[0]!;
  }

  /** How far the new text and the tokens at hand go together. */
  #reusable(text: string): Mark {
    const common = commonLength(this.#text, text);
    const trimmed = common === this.#answerStart.chars ? this.#trimmedAnswer(text) : undefined;
    return trimmed ?? this.#marks.findLast((mark) => mark.chars <= common) ?? { chars: 0, tokens: 0 };
  }

  /** A template that trims contents: the model wrote the blanks, so its tokens stand for the trimmed answer. */
  #trimmedAnswer(text: string): Mark | undefined {
    const answer = this.#text.slice(this.#answerStart.chars).trim();
    if (answer === '' || !text.startsWith(answer, this.#answerStart.chars)) return undefined;
    return { chars: this.#answerStart.chars + answer.length, tokens: this.#tokens.length };
  }
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
