/** Coarse classes of UTF-16 units, enough to cut words and to describe their shape. */
export const CHARACTER = { space: 0, newline: 1, letter: 2, digit: 3, other: 4 } as const;

const ASCII = new Uint8Array(128).fill(CHARACTER.other);
for (let code = 0; code < 128; code++) {
  if (code === 10 || code === 13) ASCII[code] = CHARACTER.newline;
  else if (code <= 32) ASCII[code] = CHARACTER.space;
  else if (code >= 48 && code <= 57) ASCII[code] = CHARACTER.digit;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII[code] = CHARACTER.letter;
}

/** Class of one UTF-16 unit. Halves of emoji are `other`; halves of rare letters are letters. */
export function characterClass(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return CHARACTER.space;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return CHARACTER.newline;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? CHARACTER.letter : CHARACTER.other;
  if (code === 0xd7 || code === 0xf7) return CHARACTER.other;
  if (code >= 0x2010 && code <= 0x2bff) return CHARACTER.other;
  if (code >= 0x3001 && code <= 0x303f) return CHARACTER.other;
  if (code >= 0xd83c && code <= 0xd83e) return CHARACTER.other;
  if (code >= 0xdc00 && code <= 0xdfff) return CHARACTER.other;
  if (code >= 0xff00 && code <= 0xff20) return CHARACTER.other;
  if (code === 0xfffd || code === 0xfeff) return CHARACTER.other;
  return CHARACTER.letter;
}
