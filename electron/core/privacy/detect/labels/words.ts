import { foldLetter, isLetter, isUnspaced } from './fold-letter.ts';

/** The words of a text as parallel arrays: where each starts and ends, and a hash of its folded letters. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/**
 * Splits a text into words of letters; `camelCase`, `PascalCase` and `HTTPServer` are split like `snake_case`.
 * Hashes are FNV-1a over folded units: equal words have equal hashes, whatever their case and accents.
 */
export function splitWords(text: string): Words {
  const length = text.length;
  let starts = new Int32Array((length >> 2) + 16);
  let ends = new Int32Array(starts.length);
  let hashes = new Int32Array(starts.length);
  let count = 0;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    if (!isLetter(first)) {
      at++;
      continue;
    }
    const start = at;
    let hash = Math.imul(0x811c9dc5 ^ foldLetter(first), 0x01000193);
    let previousUpper = isUpper(first);
    at++;
    if (!isUnspaced(first)) {
      while (at < length) {
        const code = text.charCodeAt(at);
        if (!isLetter(code) || isUnspaced(code)) break;
        const upper = isUpper(code);
        if (upper && !previousUpper) break;
        // "SSNNumber": the last capital before small letters starts the next word.
        if (upper && previousUpper && at + 1 < length && isSmall(text.charCodeAt(at + 1)) && at - start > 0) {
          if (!isPluralTail(text, at + 1)) break;
        }
        hash = Math.imul(hash ^ foldLetter(code), 0x01000193);
        previousUpper = upper;
        at++;
      }
    }
    if (count === starts.length) {
      starts = grow(starts);
      ends = grow(ends);
      hashes = grow(hashes);
    }
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    count++;
  }
  return { count, starts, ends, hashes };
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** "IDs", "SSNs": the s belongs to the capitals before it. */
function isPluralTail(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x73 && !isLetter(text.charCodeAt(at + 1));
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
