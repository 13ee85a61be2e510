import type { ValueShape } from './label-group.ts';

type CodeShape = Extract<ValueShape, { kind: 'code' }>;

const MAX_GROUPS = 12;
const DATE =
  /(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)\d\d)(?![-./]?\d)/y;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAlnum(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** One step over the separator between two groups of a code; returns the next group's start or -1. */
function skipSeparator(text: string, at: number, lineBreak: boolean): number {
  const code = text.charCodeAt(at);
  if (
    lineBreak &&
    (code === 0x0a ||
      (code === 0x20 && text.charCodeAt(at + 1) === 0x0a) ||
      (code === 0x2d && text.charCodeAt(at + 1) === 0x0a))
  ) {
    let next = at;
    while (next < text.length && next - at < 12 && /[\s>|*-]/.test(text.charAt(next))) next++;
    return isAlnum(text.charCodeAt(next)) ? next : -1;
  }
  if (code !== 0x20 && code !== 0x2d && code !== 0x2e && code !== 0x2f && code !== 0x5f) return -1;
  const after = text.charCodeAt(at + 1);
  if (isAlnum(after)) return at + 1;
  if (
    code === 0x20 &&
    (after === 0x2d || after === 0x2f) &&
    text.charCodeAt(at + 2) === 0x20 &&
    isAlnum(text.charCodeAt(at + 3))
  )
    return at + 3;
  return code === 0x2e && after === 0x20 && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at - 1))
    ? -1
    : -1;
}

/**
 * The end of the longest code that starts at `start` and has the shape, or -1. Groups of letters and digits may be
 * joined by one separator; only where no shorter reading fits may one line break lie inside.
 */
export function readCode(text: string, start: number, shape: CodeShape): number {
  DATE.lastIndex = start;
  if (DATE.test(text)) return -1;
  const end = readGroups(text, start, shape, false);
  const best = end >= 0 ? end : readGroups(text, start, shape, true);
  // Identifiers are written in one case; names of code are not.
  return best >= 0 && shape.letters < 20 && /[a-z][^a-z]*[A-Z]|[A-Z][A-Z0-9]*[a-z]{2}/.test(text.slice(start, best))
    ? -1
    : best;
}

function readGroups(text: string, start: number, shape: CodeShape, lineBreak: boolean): number {
  let at = start;
  let digits = 0;
  let letters = 0;
  let best = -1;
  let brokeLine = false;
  for (let group = 0; group < MAX_GROUPS; group++) {
    const groupStart = at;
    let groupDigits = 0;
    while (at < text.length && at - groupStart <= shape.max && isAlnum(text.charCodeAt(at))) {
      if (isDigit(text.charCodeAt(at))) groupDigits++;
      at++;
    }
    const groupLetters = at - groupStart - groupDigits;
    if (at === groupStart) break;
    if (groupDigits === 0 && group > 0 && !isCodeLetters(text, groupStart, at, shape)) break;
    digits += groupDigits;
    letters += groupLetters;
    const total = digits + letters;
    if (total > shape.max || letters > shape.letters) break;
    if (total >= shape.min && digits >= shape.digits && endsCleanly(text, at)) {
      best = at;
    }
    const next = skipSeparator(text, at, lineBreak && !brokeLine);
    if (next < 0) break;
    if (lineBreak && next - at > 1 && text.slice(at, next).includes('\n')) {
      // A complete value is not continued on the next line.
      if (best >= 0 || digits === 0) break;
      brokeLine = true;
    }
    at = next;
  }
  return best;
}

/** A group of letters inside a code is short and in capitals ("QQ 12 34 56 C"), else it is the next word. */
function isCodeLetters(text: string, start: number, end: number, shape: CodeShape): boolean {
  if (end - start > 4) return false;
  if (shape.digits === 0) return true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || code > 0x5a) return end - start <= 1 && text.charCodeAt(start - 1) === 0x2d;
  }
  return true;
}

function endsCleanly(text: string, end: number): boolean {
  const code = end < text.length ? text.charCodeAt(end) : 0x20;
  if (code === 0x2d || code === 0x2e) return !isAlnum(text.charCodeAt(end + 1));
  if (code === 0x5f) return text.charCodeAt(end + 1) === 0x5f;
  return !isAlnum(code) && code !== 0x40;
}
