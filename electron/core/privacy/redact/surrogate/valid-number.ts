import { stdnum } from 'stdnum';
import { sameFormat } from './format.ts';

/** A rule modulo 97 is missed by this many random numbers about once in a thousand times. */
const TRIES = 700;

const digitsOf = (value: string): string => value.replace(/\D/g, '');

function passesLuhn(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits.length > 1 && sum % 10 === 0;
}

type Check = (value: string) => boolean;

/** Validators of countries whose numbers we detect; the surrogate must pass those that the original passes. */
const NATIONAL: readonly Check[] = Object.entries(
  stdnum as unknown as Record<string, Record<string, { validate(value: string): { isValid: boolean } }>>,
)
  .filter(([country]) => /^(?:US|GB|FR|DE|ES|IT|NL|BE|AT|CH|PL|SE|NO|DK|FI|PT|CA|AU|NZ|BR|IN|KR|ZA)$/.test(country))
  .flatMap(([, validators]) =>
    Object.values(validators).map((validator): Check => (value) => {
      try {
        return validator.validate(value).isValid;
      } catch {
        return false;
      }
    }),
  );

/**
 * A number of the same format that passes the check-digit rule which the original passes. Of several rules that the
 * original happens to pass, as many as can be met at once within a bounded search.
 */
export function validNumber(value: string, random: () => number, prefix: number): string {
  const keep = Math.max(0, Math.min(prefix, value.length - 5));
  let checks = [...(passesLuhn(value) ? [passesLuhn] : []), ...NATIONAL.filter((check) => check(value))].slice(0, 2);
  for (; checks.length > 0; checks = checks.slice(0, -1)) {
    for (let count = 0; count < TRIES; count++) {
      const candidate = sameFormat(value, random, keep);
      if (candidate !== value && checks.every((check) => check(candidate))) return candidate;
    }
  }
  return sameFormat(value, random, keep);
}

/** Country and format of an IBAN stay; ISO 7064 MOD 97-10 check digits are computed. */
export function validIban(value: string, random: () => number): string {
  const compact = value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  const country = compact.slice(0, 2);
  const bban = sameFormat(compact.slice(4), random);
  let rest = 0;
  for (const char of `${bban}${country}00`)
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  const full = `${country}${String(98 - rest).padStart(2, '0')}${bban}`;
  let index = 0;
  return value.replace(/[0-9A-Za-z]/g, () => full.charAt(index++));
}
