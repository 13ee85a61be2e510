import { createValueMatcher } from '../redact/value-matcher.ts';
import type { ValueMatcher } from '../redact/value-matcher.ts';

interface Term {
  readonly term: string;
  readonly action: 'always-redact' | 'never-redact';
  readonly aliases?: readonly string[];
}

interface LooseTerm<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

interface Compiled {
  readonly matcher: ValueMatcher;
  /** Index into the dictionary, by spelling. */
  readonly places: ReadonlyMap<string, number>;
}

const compiled = new WeakMap<readonly Term[], Compiled>();

function compile(entries: readonly Term[]): Compiled {
  const places = new Map<string, number>();
  for (const [place, { term, action, aliases = [] }] of entries.entries()) {
    if (action !== 'always-redact') continue;
    for (const spelling of [term, ...aliases]) if (!places.has(spelling)) places.set(spelling, place);
  }
  const values = [...places.keys()].map((value) => ({ value, type: 'custom' as const }));
  return { matcher: createValueMatcher(values), places };
}

/**
 * Terms that are always replaced, by their letters and digits alone, in order: over a line's end, with other blanks,
 * hyphens, underscores or emphasis in between, or with none.
 */
export function looseTerms<T extends Term>(viewText: string, entries: readonly T[]): LooseTerm<T>[] {
  const known = compiled.get(entries) ?? compile(entries);
  compiled.set(entries, known);
  return known.matcher.find(viewText).flatMap(({ start, end, known: { value } }) => {
    const entry = entries[known.places.get(value) ?? -1];
    return entry === undefined ? [] : [{ start, end, entry }];
  });
}
