import type { Mark } from '../score.ts';

/** What peers that only return redacted text are told to put in place of a value. */
export const BLANK = '\u0001';

/** The spans that `redacted` has lost, found by laying what is left along the original. */
export function lostSpans(original: string, redacted: string): Mark[] {
  const kept = redacted.split(BLANK);
  const marks: Mark[] = [];
  let at = 0;
  kept.forEach((piece, index) => {
    const last = index === kept.length - 1;
    const found =
      last && piece !== ''
        ? original.length - piece.length
        : original.indexOf(piece, index === 0 ? 0 : Math.min(at + 1, original.length));
    const start = piece === '' ? (last ? original.length : at) : Math.max(at, found);
    if (index > 0 && start > at) marks.push({ start: at, end: start });
    at = start + piece.length;
  });
  return marks;
}
