import type { EntityBook } from './entity-book.ts';
import { entityKey } from './entity-key.ts';
import type { RedactionSpan } from './merge-spans.ts';
import { createValueMatcher, type ValueMatcher } from './value-matcher.ts';

/** Looks for known values again in every text; the matcher is made anew only when a value was added. */
export class KnownValues {
  private readonly book: EntityBook;
  private matcher: ValueMatcher | undefined;
  private size = -1;

  constructor(book: EntityBook) {
    this.book = book;
  }

  /** Where they stand in a text, those left out that `keep` names. */
  spans(text: string, keep: readonly string[]): RedactionSpan[] {
    const { entries } = this.book;
    if (this.matcher === undefined || this.size !== entries.length) {
      this.matcher = createValueMatcher(entries.filter((entry) => entry.type !== 'literal'));
      this.size = entries.length;
    }
    const kept = new Set(keep.map((value) => entityKey(value, 'custom')));
    return this.matcher
      .find(text)
      .filter((hit) => kept.size === 0 || !kept.has(entityKey(hit.known.value, 'custom')))
      .map((hit) => ({ start: hit.start, end: hit.end, type: hit.known.type, score: 1 }));
  }
}
