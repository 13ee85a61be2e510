/** Check-digit arithmetic shared by the validators. All of it reads strings of ASCII digits. */

/** ISO/IEC 7812-1 annex B ("Luhn", mod 10). */
export function luhn(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let at = digits.length - 1; at >= 0; at--) {
    let digit = digits.charCodeAt(at) - 48;
    if (double) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
    double = !double;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35). Returns the remainder. */
export function mod97(characters: string): number {
  let remainder = 0;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    if (code <= 57) remainder = (remainder * 10 + code - 48) % 97;
    else remainder = (remainder * 100 + code - 55) % 97;
  }
  return remainder;
}

/** The weighted sum of the digits, one weight a digit. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (digits.charCodeAt(at) - 48);
  return sum;
}

/** ISO 7064 MOD 11-10, as used by the German tax identifier and the Croatian OIB. Reads the check digit too. */
export function mod11And10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    let sum = (digits.charCodeAt(at) - 48 + product) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 48;
}

const VERHOEFF_D =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const VERHOEFF_P = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';

/** Verhoeff's dihedral check (J. Verhoeff, 1969), as used by Aadhaar. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const permuted = VERHOEFF_P.charCodeAt((at % 8) * 10 + digit) - 48;
    check = VERHOEFF_D.charCodeAt(check * 10 + permuted) - 48;
  }
  return check === 0;
}
