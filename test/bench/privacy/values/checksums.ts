/** Check digits, written out from the public definitions so that the generators share no code with the engine or its libraries. */

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** Luhn check digit (ISO/IEC 7812) of a body without it. */
export function luhn(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    const digit = Number(body[body.length - 1 - index]) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** Remainder of a long decimal number. */
export function mod(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

/** ISO 7064 MOD 97-10 check digits of an IBAN (ISO 13616). */
export function ibanCheck(country: string, bban: string): string {
  const digits = [...`${bban}${country}00`].map((char) => String(Number.parseInt(char, 36))).join('');
  return String(98 - mod(digits, 97)).padStart(2, '0');
}

/** ISO 7064 MOD 11,10, as the German tax number uses it. */
export function mod11And10(body: string): string {
  let product = 10;
  for (const char of body) {
    let sum = (Number(char) + product) % 10;
    if (sum === 0) sum = 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

/** Weighted sum modulo 11, subtracted from 11; undefined when no single digit can express it. */
export function mod11(body: string, weights: readonly number[]): string | undefined {
  const check = (11 - (weighted(body, weights) % 11)) % 11;
  return check === 10 ? undefined : String(check);
}

/** Weighted sum modulo 10, subtracted from 10. */
export function mod10(body: string, weights: readonly number[]): string {
  return String((10 - (weighted(body, weights) % 10)) % 10);
}

export { weighted };

const D5 = (a: number, b: number): number => {
  // the dihedral group of order 10: rotations 0-4, reflections 5-9
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
};
const VERHOEFF_STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff check digit (J. Verhoeff, 1969). */
export function verhoeff(body: string): string {
  const permute = (digit: number, times: number): number => {
    let value = digit;
    for (let index = 0; index < times % 8; index++) value = VERHOEFF_STEP[value] ?? 0;
    return value;
  };
  let check = 0;
  const reversed = [...`${body}0`].toReversed();
  reversed.forEach((char, index) => {
    check = D5(check, permute(Number(char), index));
  });
  for (let digit = 0; digit < 10; digit++) if (D5(check, digit) === 0) return String(digit);
  throw new Error('every element of the group has an inverse');
}
