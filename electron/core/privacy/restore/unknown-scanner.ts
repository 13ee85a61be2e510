import type { KnownPlaceholders } from './known-placeholders.ts';
import type { UnknownPlaceholder } from './restorer.ts';

const LONGEST = 48;
const WRITTEN = /\[([A-Z]+)_([1-9]\d{0,8})(?:_[A-Z]+\d{0,6})?\]/g;

/** Looks for placeholders left in text that was let through, whatever the cuts. Holds at most one placeholder's length. */
export class UnknownScanner {
  readonly found: UnknownPlaceholder[] = [];
  private readonly any: KnownPlaceholders;
  private tail = '';
  private start = 0;

  constructor(any: KnownPlaceholders) {
    this.any = any;
  }

  /** Text let through, which lies at `at` in the restored text and follows what was passed before it. */
  pass(text: string, at: number): void {
    if (this.tail === '') this.start = at;
    const all = this.tail + text;
    let scanned = 0;
    for (const match of all.matchAll(WRITTEN)) {
      scanned = match.index + match[0].length;
      if (!this.any.hasNumber(match[1] ?? '', match[2] ?? '')) continue;
      this.found.push({ start: this.start + match.index, end: this.start + scanned, text: match[0] });
    }
    const open = all.lastIndexOf('[');
    const keep = open >= scanned && all.length - open <= LONGEST ? open : all.length;
    this.tail = all.slice(keep);
    this.start += keep;
  }

  /** A value was put in: what came before it is no beginning of a placeholder any more. */
  interrupt(): void {
    this.tail = '';
  }
}
