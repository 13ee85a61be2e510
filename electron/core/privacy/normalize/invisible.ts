/**
 * Characters that show nothing and only break a value apart: zero-width spaces and joiners, bidi marks, soft hyphen,
 * variation selectors, fillers. (Unicode 15, Default_Ignorable_Code_Point, without the astral tag characters, which
 * `isInvisibleAstral` covers.)
 */
export function isInvisible(code: number): boolean {
  if (code < 0xad)
    return (code < 0x09 || (code > 0x0d && code < 0x20) || (code >= 0x7f && code < 0xa0)) && code !== 0x85;
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff0 && code <= 0xfffb)
  );
}

/** Tag characters and variation selectors of plane 14. */
export function isInvisibleAstral(codePoint: number): boolean {
  return (codePoint >= 0xe0000 && codePoint <= 0xe0fff) || (codePoint >= 0x1d173 && codePoint <= 0x1d17a);
}
