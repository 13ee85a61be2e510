/** Base letters of U+00C0 to U+017F, so that labels match with and without their accents. */
const LATIN =
  'aaaaaaaceeeeiiiidnooooo×ouuuuyþsaaaaaaaceeeeiiiidnooooo÷ouuuuyþy' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

const GREEK_TONOS: Readonly<Record<string, string>> = {
  ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ό: 'ο', ύ: 'υ', ώ: 'ω', ϊ: 'ι', ϋ: 'υ', ΐ: 'ι', ΰ: 'υ', ς: 'σ',
}; // prettier-ignore

const CACHE = new Uint16Array(0x500);
for (let code = 0; code < CACHE.length; code++) CACHE[code] = foldSlow(code);

function foldSlow(code: number): number {
  if (code >= 0xc0 && code < 0x180) return LATIN.charCodeAt(code - 0xc0);
  const lower = String.fromCharCode(code).toLowerCase();
  if (lower.length !== 1) return code;
  const folded = GREEK_TONOS[lower] ?? (lower === 'ё' ? 'е' : lower);
  return folded.charCodeAt(0);
}

/** One UTF-16 unit in lower case and, for Latin and Greek, without its accent. */
export function foldLetter(code: number): number {
  return code < 0x500 ? (CACHE[code] ?? code) : code;
}

/** Letters by cheap rule: ASCII, and everything from U+00C0 on but known punctuation and symbol blocks. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2fff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code < 0xfe00
  );
}

/** Scripts that write words without blanks between them: each unit is a word of its own here. */
export function isUnspaced(code: number): boolean {
  return code >= 0xe00 && ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || code <= 0xe7f);
}
