import { createValueMatcher } from '../redact/value-matcher.ts';
import type { ValueMatcher } from '../redact/value-matcher.ts';
import type { DictionaryEntry } from './user-dictionary.ts';

export interface LooseTerm {
  readonly start: number;
  readonly end: number;
  readonly entry: DictionaryEntry;
}

interface Compiled {
  readonly matcher: ValueMatcher;
  readonly entries: ReadonlyMap<string, DictionaryEntry>;
}

const compiled = new WeakMap<readonly DictionaryEntry[], Compiled>();

function compile(entries: readonly DictionaryEntry[]): Compiled {
  const bySpelling = new Map<string, DictionaryEntry>();
  for (const entry of entries) {
    if (entry.action !== 'always-redact') continue;
    for (const spelling of [entry.term, ...(entry.aliases ?? [])]) {
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, entry);
    }
  }
  const values = [...bySpelling.keys()].map((value) => ({ value, type: 'custom' as const }));
  return { matcher: createValueMatcher(values), entries: bySpelling };
}

/**
 * Terms that are always replaced, by their letters and digits alone, in order: over a line's end, with other blanks,
 * hyphens, underscores or emphasis in between, or with none.
 */
export function looseTerms(viewText: string, entries: readonly DictionaryEntry[]): LooseTerm[] {
  const known = compiled.get(entries) ?? compile(entries);
  compiled.set(entries, known);
  return known.matcher.find(viewText).flatMap(({ start, end, known: { value } }) => {
    const entry = known.entries.get(value);
    return entry === undefined ? [] : [{ start, end, entry }];
  });
}
