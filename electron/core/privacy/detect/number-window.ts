import type { NumberRun } from './number-runs.ts';

/** Some consecutive groups of a number run, read as one number. */
export interface NumberWindow {
  readonly start: number;
  readonly end: number;
  /** The digits alone. */
  readonly digits: string;
  /** Group lengths and separators: `3-2-4`, `16`, `4 4 4 4`. */
  readonly pattern: string;
  /** Nothing beside it looks like more of the same number. */
  readonly bounded: boolean;
}

const MAX_WINDOW_GROUPS = 8;
const MAX_DIGITS = 24;
/** Shorter numbers have no check that means anything. */
const MIN_DIGITS = 8;

function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0xbf
  );
}

/** Whether the units around `start` to `end` are not more of the same token: no letter, `_`, or dot-digit beside it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (isWordCode(before) || isWordCode(after)) return false;
  if (
    (after === 0x2d || after === 0x2e || after === 0x2f) &&
    end + 1 < text.length &&
    isWordCode(text.charCodeAt(end + 1))
  ) {
    return false;
  }
  return !((before === 0x2d || before === 0x2e) && start > 1 && isWordCode(text.charCodeAt(start - 2)));
}

/** Calls `visit` for every window of a run, those with a line break inside read both ways: as a gap and as nothing. */
export function visitWindows(text: string, run: NumberRun, visit: (window: NumberWindow) => void): void {
  const { groups, separators } = run;
  // A long even row of numbers is a table; only cards are looked for in it.
  const grid = groups.length > 12 && separators.every((separator) => separator === separators[0]);
  for (let first = 0; first < groups.length; first++) {
    const head = groups[first];
    if (head === undefined || (grid && head.end - head.start !== 4)) continue;
    let digits = '';
    let pattern = '';
    let size = 0;
    let breaks = 0;
    for (let last = first; last < groups.length && last - first < MAX_WINDOW_GROUPS; last++) {
      const group = groups[last];
      if (group === undefined) break;
      const length = group.end - group.start;
      const separator = last === first ? '' : (separators[last - 1] ?? '');
      if (digits.length + length > MAX_DIGITS) break;
      digits += text.slice(group.start, group.end);
      if (separator === 'N') {
        breaks++;
        if (breaks > 1 || (length === size && isColumn(text, head.start, group.end))) break;
        size += length;
      } else if (last === first) {
        size = length;
      } else {
        pattern += size + separator;
        size = length;
      }
      if (digits.length < MIN_DIGITS || (grid && last - first !== 3)) continue;
      const outside = outerSeparator(separators, first, last);
      const bounded = standsAlone(text, head.start, group.end) && (outside === '' || !pattern.includes(outside));
      visit({ start: head.start, end: group.end, digits, pattern: pattern + size, bounded });
    }
  }
}

/** The separators just outside the window when the run goes on there with the same kind of gap; line breaks do not count. */
function outerSeparator(separators: readonly string[], first: number, last: number): string {
  const before = first > 0 ? (separators[first - 1] ?? '') : '';
  const after = separators[last] ?? '';
  if (before !== '' && before !== 'N') return before;
  return after === 'N' ? '' : after;
}

/** Numbers alone on their lines are a column of numbers, not one number broken in two. */
function isColumn(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return (start === 0 || before === 0x0a) && (end >= text.length || after === 0x0a);
}
