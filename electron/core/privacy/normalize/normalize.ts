import { collapseSpaced } from './collapse-spaced.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { foldUnicode } from './fold-unicode.ts';
import { identityMap } from './text-map.ts';

/** What detectors read: the text with its disguises undone, and the way back to the original's offsets. */
export interface NormalizedView {
  readonly original: string;
  readonly text: string;
  /** The smallest span of the original that holds the view's units `start` to `end` (UTF-16, end exclusive). */
  toOriginal(start: number, end: number): { start: number; end: number };
}

/**
 * Undoes HTML entities, percent-encoding and backslash escapes, drops invisible characters, applies NFKC and folds
 * confusable letters, digits and punctuation,
 * closes up spaced-out digits. Linear in the text; never throws on any string, lone surrogates included.
 */
export function normalize(original: string): NormalizedView {
  const folded = foldUnicode(identityMap(original));
  const decoded = decodeEscapes(folded);
  const map = collapseSpaced(decoded === folded ? folded : foldUnicode(decoded));
  const { text, starts, ends } = map;
  return {
    original,
    text,
    toOriginal(start, end) {
      const from = Math.max(0, Math.min(start, text.length));
      const to = Math.max(from, Math.min(end, text.length));
      if (starts === undefined || ends === undefined) return { start: from, end: to };
      const first = from < text.length ? (starts[from] ?? original.length) : original.length;
      if (to === from) return { start: first, end: first };
      return { start: first, end: ends[to - 1] ?? original.length };
    },
  };
}
