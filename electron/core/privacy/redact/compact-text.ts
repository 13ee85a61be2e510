/** A text without everything that is not a letter or digit, and the way back. */
export interface CompactText {
  /** Letters and digits, lower case, without accents: one UTF-16 unit for each one kept. */
  readonly folded: string;
  /** Offset of each kept unit in the text. */
  readonly offsets: Int32Array;
  /** 1 where a word begins, and where one ends. In scripts without spaces every character does both. */
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Folds one UTF-16 unit to another; 0 for what is not kept. */
function foldUnit(code: number): number {
  if (code < 0x80) {
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return code;
    return code >= 0x41 && code <= 0x5a ? code + 32 : 0;
  }
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  const char = String.fromCharCode(code);
  return WORD.test(char) ? char.normalize('NFD').toLowerCase().charCodeAt(0) : 0;
}

export function compactText(text: string): CompactText {
  const units = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length);
  const starts = new Uint8Array(text.length);
  const ends = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldUnit(code);
    if (folded === 0) continue;
    const alone = code >= 0xe00 && NO_SPACES.test(text.charAt(at));
    const joined = length > 0 && offsets[length - 1] === at - 1;
    if (!joined || alone) starts[length] = 1;
    if (length > 0 && (!joined || alone)) ends[length - 1] = 1;
    if (joined && !alone && followsUnspaced(text, at)) starts[length] = 1;
    if (alone) ends[length] = 1;
    offsets[length] = at;
    units[length] = folded;
    length += 1;
  }
  if (length > 0) ends[length - 1] = 1;
  return { folded: textOf(units, length), offsets, starts, ends };
}

function followsUnspaced(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code >= 0xe00 && NO_SPACES.test(text.charAt(at - 1));
}

/** Arguments of one call: far below what an engine allows. */
const MOST_UNITS = 4096;

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += MOST_UNITS) {
    const some = units.subarray(from, Math.min(length, from + MOST_UNITS));
    // spread over arguments, an engine would walk them one by one
    // oxlint-disable-next-line prefer-spread
    text += String.fromCharCode.apply(null, some as unknown as number[]);
  }
  return text;
}
