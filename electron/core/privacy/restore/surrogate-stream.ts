import type { SurrogatePattern } from './surrogate-patterns.ts';

/** Told what a stream holds, in order. Offsets are UTF-16 units of the stream. */
export interface SurrogateListener {
  text(text: string): void;
  surrogate(pattern: SurrogatePattern, start: number, end: number): void;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Spellings of one stand-in that differ in case only. */
  readonly patterns: SurrogatePattern[];
}

const WORD = /[\p{L}\p{N}_]/u;
const SPACE = /\s/;
const MOST_SPACES = 4;

/** Finds stand-ins in text that comes in pieces: at word borders, in any case, blanks and line breaks alike. */
export class SurrogateStream {
  private readonly root: Node = { next: new Map(), patterns: [] };
  private readonly listener: SurrogateListener;
  private held = '';
  private previous = '';
  private offset = 0;

  constructor(patterns: readonly SurrogatePattern[], listener: SurrogateListener) {
    this.listener = listener;
    for (const pattern of patterns) {
      let node = this.root;
      for (const char of pattern.surrogate.toLowerCase().replace(/\s+/g, ' ').split('')) {
        const next: Node = node.next.get(char) ?? { next: new Map(), patterns: [] };
        node.next.set(char, next);
        node = next;
      }
      node.patterns.push(pattern);
    }
  }

  write(chunk: string, final: boolean): void {
    const text = this.held + chunk;
    let from = 0;
    let at = 0;
    while (at < text.length) {
      const before = at > 0 ? text.charAt(at - 1) : this.previous;
      const found = WORD.test(before) ? undefined : this.match(text, at, final);
      if (found === 'more') break;
      if (found === undefined) {
        at += 1;
        continue;
      }
      if (at > from) this.listener.text(text.slice(from, at));
      this.listener.surrogate(found.pattern, this.offset + at, this.offset + found.end);
      at = found.end;
      from = at;
    }
    if (at > from) this.listener.text(text.slice(from, at));
    if (at > 0) this.previous = text.charAt(at - 1);
    this.offset += at;
    this.held = text.slice(at);
  }

  /** Something else stands in the stream here: `length` units of it, after which a word may begin. */
  skip(length: number): void {
    this.write('', true);
    this.previous = '';
    this.offset += length;
  }

  /** The longest stand-in that begins at `at`. */
  private match(
    text: string,
    at: number,
    final: boolean,
  ): { pattern: SurrogatePattern; end: number } | 'more' | undefined {
    let node: Node | undefined = this.root;
    let best: { pattern: SurrogatePattern; end: number } | undefined;
    let end = at;
    for (;;) {
      const [first] = node.patterns;
      if (first !== undefined && (!first.capital || text.charAt(at) !== text.charAt(at).toLowerCase())) {
        if (end >= text.length && !final) return 'more';
        if (!WORD.test(text.charAt(end - 1)) || end >= text.length || !WORD.test(text.charAt(end))) {
          const written = text.slice(at, end);
          best = { pattern: node.patterns.find((pattern) => pattern.surrogate === written) ?? first, end };
        }
      }
      if (node.next.size === 0) return best;
      if (end >= text.length) return final ? best : 'more';
      const char = text.charAt(end);
      const space = SPACE.test(char);
      node = node.next.get(space ? ' ' : char.toLowerCase());
      if (node === undefined) return best;
      end += 1;
      if (!space) continue;
      const spaces = end;
      while (end < text.length && end - spaces < MOST_SPACES && SPACE.test(text.charAt(end))) end += 1;
      if (end >= text.length && !final) return 'more';
    }
  }
}
