import type { KnownPlaceholders } from './known-placeholders.ts';
import { mayStart, parsePlaceholder, type PlaceholderMatch } from './parse-placeholder.ts';

/** Told what a stream holds, in order: text, and placeholders with where they lie in the stream. */
export interface PlaceholderListener {
  text(text: string): void;
  placeholder(match: PlaceholderMatch, start: number, end: number): void;
}

/** Characters before a bare placeholder that decide whether it is a word of its own. */
const TAIL = 4;
const QUOTE = 0x22;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const LINE_FEED = 0x0a;

/** Finds known placeholders in text that comes in pieces; what it says does not depend on where the pieces end. */
export class PlaceholderStream {
  private readonly known: KnownPlaceholders;
  private readonly listener: PlaceholderListener;
  private held = '';
  private tail = '';
  private openBrackets = 0;
  private offset = 0;

  constructor(known: KnownPlaceholders, listener: PlaceholderListener) {
    this.known = known;
    this.listener = listener;
  }

  /** Reads on. `final`: nothing follows, so nothing is held back. */
  write(chunk: string, final: boolean): void {
    const text = this.held + chunk;
    const quoted = this.known.quoted.size > 0;
    let from = 0;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (mayStart(code) && (code !== QUOTE || quoted) && !(isCapital(code) && this.isInsideWord(text, at))) {
        const before = { tail: this.tailAt(text, at), openBrackets: this.openBrackets };
        const result = parsePlaceholder(text, at, final, this.known, before);
        if (result === 'more') break;
        if (result !== 'no') {
          if (at > from) this.listener.text(text.slice(from, at));
          this.listener.placeholder(result, this.offset + at, this.offset + result.end);
          at = result.end;
          from = at;
          continue;
        }
      }
      if (code === OPEN) this.openBrackets += 1;
      else if (code === CLOSE) this.openBrackets = Math.max(0, this.openBrackets - 1);
      else if (code === LINE_FEED) this.openBrackets = 0;
      at += 1;
    }
    if (at > from) this.listener.text(text.slice(from, at));
    this.tail = this.tailAt(text, at);
    this.offset += at;
    this.held = text.slice(at);
  }

  /** Without brackets only a word of its own is one: most capitals of a text need no closer look. */
  private isInsideWord(text: string, at: number): boolean {
    const before = at > 0 ? text.charCodeAt(at - 1) : this.tail.charCodeAt(this.tail.length - 1);
    return isAsciiLetterOrDigit(before);
  }

  /** The last characters of the stream before `at`. */
  private tailAt(text: string, at: number): string {
    return at >= TAIL ? text.slice(at - TAIL, at) : (this.tail + text.slice(0, at)).slice(-TAIL);
  }
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || isCapital(code) || (code >= 0x30 && code <= 0x39);

export interface PlaceholderSpan {
  readonly start: number;
  readonly end: number;
  readonly match: PlaceholderMatch;
}

/** Every known placeholder of a whole text, in any tolerated form. */
export function findPlaceholders(text: string, known: KnownPlaceholders): PlaceholderSpan[] {
  const spans: PlaceholderSpan[] = [];
  const stream = new PlaceholderStream(known, {
    text() {},
    placeholder: (match, start, end) => spans.push({ start, end, match }),
  });
  stream.write(text, true);
  return spans;
}
