/** A maximal run of ASCII letters and digits that holds at least one digit. Offsets in the view. */
export interface AlnumToken {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly letters: number;
}

/** One pass over the text, so that the detectors of numbers look only where a digit is. */
export function scanTokens(text: string): AlnumToken[] {
  const tokens: AlnumToken[] = [];
  const length = text.length;
  let start = -1;
  let digits = 0;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 0;
    if (code >= 0x30 && code <= 0x39) {
      if (start < 0) start = at;
      digits++;
    } else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (digits > 0) {
        tokens.push({ start, end: at, digits, letters: at - start - digits });
        digits = 0;
      }
      start = -1;
    }
  }
  return tokens;
}

/** Lower case for A to Z alone: `String.toLowerCase` may change a text's length. */
export function lowerAscii(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
