import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import { normalize } from '../normalize/normalize.ts';
import { COMMON_WORDS } from './common-words.ts';
import { compactText, type CompactText } from './compact-text.ts';
import { entityKey } from './entity-key.ts';

export interface KnownValue {
  readonly value: string;
  readonly type: FindingType | 'literal';
}

/** Where a known value stands. Offsets are UTF-16 units of the text given. */
export interface ValueHit {
  readonly start: number;
  readonly end: number;
  readonly known: KnownValue;
}

export interface ValueMatcher {
  /** Every place where a known value stands, normalised and at word borders; the longest where several begin. */
  find(text: string): ValueHit[];
}

interface Pattern {
  readonly known: KnownValue;
  /** Letters and digits of the value, folded. */
  readonly folded: string;
  /** The value's view text, where its exact spelling is what counts. */
  readonly exact: string | undefined;
  readonly capital: boolean;
}

const INDEX_LENGTH = 4;
/** Short values say little: only in their own case. */
const SHORT = 3;
/** Characters between two letters or digits of one value: "4111 - 1111" is one number, "12 ... 34" is not. */
const MOST_BETWEEN = 3;

/** Looks for many values at once; linear in the text for values that do not share beginnings. */
export function createValueMatcher(values: Iterable<KnownValue>): ValueMatcher {
  const index = new Map<string, Pattern[]>();
  const lengths = new Set<number>();
  const symbols: Pattern[] = [];
  const seen = new Set<string>();
  for (const known of values) {
    const view = normalize(known.value).text.trim();
    const { folded } = compactText(view);
    const key = entityKey(known.value, known.type);
    if (view === '' || seen.has(`${key} ${view.length <= SHORT ? view : ''}`)) continue;
    seen.add(`${key} ${view.length <= SHORT ? view : ''}`);
    const exact = key.startsWith('=') || folded.length <= SHORT ? view : undefined;
    // a word that a person chose to have replaced is meant as it stands
    const capital = known.type !== 'custom' && COMMON_WORDS.has(view.toLowerCase());
    const pattern: Pattern = { known, folded, exact, capital };
    if (folded === '') symbols.push(pattern);
    else {
      const start = folded.slice(0, INDEX_LENGTH);
      lengths.add(start.length);
      index.set(start, [...(index.get(start) ?? []), pattern]);
    }
  }
  const order = [...lengths].sort((a, b) => b - a);
  return {
    find(text) {
      if (index.size + symbols.length === 0) return [];
      const view = normalize(text);
      const hits: ValueHit[] = [];
      const add = (start: number, end: number, known: KnownValue): void => {
        hits.push({ ...view.toOriginal(start, end), known });
      };
      for (const pattern of symbols) {
        const wanted = pattern.exact ?? '';
        for (let at = view.text.indexOf(wanted); at >= 0; at = view.text.indexOf(wanted, at + wanted.length))
          add(at, at + wanted.length, pattern.known);
      }
      if (index.size > 0) findWords(view.text, index, order, add);
      return hits;
    },
  };
}

function findWords(
  viewText: string,
  index: ReadonlyMap<string, readonly Pattern[]>,
  lengths: readonly number[],
  add: (start: number, end: number, known: KnownValue) => void,
): void {
  const compact = compactText(viewText);
  for (let at = 0; at < compact.folded.length; at++) {
    if (compact.starts[at] !== 1) continue;
    let best: { start: number; end: number; known: KnownValue; length: number } | undefined;
    for (const length of lengths) {
      for (const pattern of index.get(compact.folded.slice(at, at + length)) ?? []) {
        if (best !== undefined && pattern.folded.length <= best.length) continue;
        const span = spanOf(viewText, compact, at, pattern);
        if (span !== undefined) best = { ...span, known: pattern.known, length: pattern.folded.length };
      }
    }
    if (best === undefined) continue;
    add(best.start, best.end, best.known);
    at += best.length - 1;
  }
}

function spanOf(
  viewText: string,
  compact: CompactText,
  at: number,
  pattern: Pattern,
): { start: number; end: number } | undefined {
  const last = at + pattern.folded.length - 1;
  if (compact.ends[last] !== 1 || !compact.folded.startsWith(pattern.folded, at)) return undefined;
  const start = compact.offsets[at] ?? 0;
  const end = (compact.offsets[last] ?? 0) + 1;
  if (pattern.exact !== undefined) {
    const lead = leadingSymbols(pattern.exact);
    const from = start - lead;
    return from >= 0 && viewText.startsWith(pattern.exact, from)
      ? { start: from, end: from + pattern.exact.length }
      : undefined;
  }
  if (pattern.capital && viewText.charAt(start) === viewText.charAt(start).toLowerCase()) return undefined;
  for (let index = at + 1; index <= last; index++) {
    if ((compact.offsets[index] ?? 0) - (compact.offsets[index - 1] ?? 0) > MOST_BETWEEN + 1) return undefined;
  }
  return { start, end };
}

function leadingSymbols(text: string): number {
  return text.search(/[\p{L}\p{N}]/u);
}
