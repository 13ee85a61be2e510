import { CHARACTER, characterClass } from './character-class.ts';

/** The words and marks of a text. Offsets are UTF-16 units; arrays are `count` long. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Cuts a text into words (letters and digits, apostrophes and underscores inside), single marks, runs of one repeated
 * mark, and line breaks. A single capital keeps its full stop ("J."); a clitic ("'s", "'ll") is a token by itself.
 */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === CHARACTER.space) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === CHARACTER.letter || kind === CHARACTER.digit) end = wordEnd(text, at);
    else if (kind === CHARACTER.newline) while (end < length && isBlank(text.charCodeAt(end))) end++;
    else if (isClitic(text, at)) end = wordEnd(text, at + 1);
    else while (end < length && text.charCodeAt(end) === code) end++;
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, capacity);
      ends = grown(ends, capacity);
    }
    starts[count] = at;
    ends[count] = end;
    count++;
    at = end;
  }
  return { text, count, starts, ends };
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === CHARACTER.letter || kind === CHARACTER.digit || code === 0x5f) continue;
    if (isApostrophe(code) && isLetterAt(text, at + 1) && !isClitic(text, at)) continue;
    break;
  }
  const code = text.charCodeAt(start);
  const initial = at === start + 1 && code >= 65 && code <= 90 && text.charCodeAt(at) === 46;
  return initial ? at + 1 : at;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && characterClass(text.charCodeAt(at)) === CHARACTER.letter;
}

/** Whether an apostrophe here opens "'s", "'t", "'d", "'m", "'re", "'ve" or "'ll" at the end of a word. */
function isClitic(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || at === 0) return false;
  const first = text.charCodeAt(at + 1) | 32;
  if (first === 115 || first === 116 || first === 100 || first === 109) {
    if (!isLetterAt(text, at + 2)) return isLetterAt(text, at - 1);
  }
  const second = text.charCodeAt(at + 2) | 32;
  const pair =
    (first === 114 && second === 101) || (first === 118 && second === 101) || (first === 108 && second === 108);
  return pair && !isLetterAt(text, at + 3) && isLetterAt(text, at - 1);
}

function isBlank(code: number): boolean {
  const kind = characterClass(code);
  return kind === CHARACTER.newline || kind === CHARACTER.space;
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
