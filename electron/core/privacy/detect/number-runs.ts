import type { AlnumToken } from './token-scan.ts';

/** Groups of digits that may be one number: "4111 1111 1111 1111", "123-45-6789", "12.345.678/0001-95". */
export interface NumberRun {
  readonly groups: readonly AlnumToken[];
  /** The separator before each group but the first: one of space, `.`, `-`, `/`, or `N` for a line break. */
  readonly separators: readonly string[];
}

/** A run is cut here: no number has more groups, and windows over a run stay cheap. */
const MAX_GROUPS = 32;
const LINE_GAP = /^[ \t]*\n[ \t>|*#]{0,8}$/;
const WIDE_GAP = /^ ?[-./] ?$|^ {2,3}$/;

/** The separator class of the text between two digit groups, or undefined when they are not one number. */
function gapClass(text: string, from: number, to: number): string | undefined {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20) return ' ';
    if (code === 0x2d) return '-';
    if (code === 0x2e) return '.';
    if (code === 0x2f) return '/';
    if (code === 0x0a) return 'N';
    if (code === 0x5f) return '_';
    return undefined;
  }
  if (to - from > 10 || to <= from) return undefined;
  const gap = text.slice(from, to);
  if (WIDE_GAP.test(gap)) return gap.trim().charAt(0) || ' ';
  if (LINE_GAP.test(gap)) return 'N';
  return /^[-./][ \t]*\n[ \t]{0,8}$/.test(gap) ? gap.charAt(0) : undefined;
}

/** Joins neighbouring pure-digit tokens into runs. Every digit token is in exactly one run. */
export function numberRuns(text: string, tokens: readonly AlnumToken[]): NumberRun[] {
  const runs: NumberRun[] = [];
  let groups: AlnumToken[] = [];
  let separators: string[] = [];
  for (const token of tokens) {
    if (token.letters > 0) continue;
    const last = groups.at(-1);
    const separator =
      last === undefined || groups.length >= MAX_GROUPS ? undefined : gapClass(text, last.end, token.start);
    if (separator === undefined) {
      if (groups.length > 0) runs.push({ groups, separators });
      groups = [token];
      separators = [];
    } else {
      groups.push(token);
      separators.push(separator);
    }
  }
  if (groups.length > 0) runs.push({ groups, separators });
  return runs;
}
