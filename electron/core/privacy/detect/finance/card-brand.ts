/** Issuer prefixes and lengths of payment cards (ISO/IEC 7812 ranges as published by the schemes). */
interface Brand {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const BRANDS: readonly Brand[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14, 16, 19] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { prefix: /^(?:2131|1800)/, lengths: [15] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:50|5[6-9]|6\d)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { prefix: /^9792/, lengths: [16] },
];

/** Whether some scheme issues cards with this beginning and length. */
export function hasIssuer(digits: string): boolean {
  return BRANDS.some((brand) => brand.prefix.test(digits) && brand.lengths.includes(digits.length));
}
