import { countrySpecs } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { hardSet } from '../../bench/privacy/hard.ts';
import { Random } from '../../bench/privacy/random.ts';
import { phone } from '../../bench/privacy/values/contact.ts';
import { card, iban } from '../../bench/privacy/values/money.ts';
import { EUROPE } from '../../bench/privacy/values/national-europe.ts';
import { WORLD } from '../../bench/privacy/values/national-world.ts';
import { ibanCheck, luhn } from '../../bench/privacy/values/checksums.ts';

type Validator = { validate: (value: string) => { isValid: boolean } };

/** Generator → validator of an independent library. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['utr', 'GB', 'utr'],
  ['nir', 'FR', 'nir'],
  ['siren', 'FR', 'siren'],
  ['steuerId', 'DE', 'idnr'],
  ['rvnr', 'DE', 'svnr'],
  ['dni', 'ES', 'dni'],
  ['nie', 'ES', 'nie'],
  ['codiceFiscale', 'IT', 'codicefiscale'],
  ['bsn', 'NL', 'bsn'],
  ['belgium', 'BE', 'nn'],
  ['austria', 'AT', 'vnr'],
  ['ahv', 'CH', 'ssn'],
  ['pesel', 'PL', 'pesel'],
  ['sweden', 'SE', 'personnummer'],
  ['norway', 'NO', 'fodselsnummer'],
  ['cpr', 'DK', 'cpr'],
  ['hetu', 'FI', 'hetu'],
  ['nif', 'PT', 'nif'],
  ['ssn', 'US', 'ssn'],
  ['sin', 'CA', 'sin'],
  ['tfn', 'AU', 'tfn'],
  ['ird', 'NZ', 'ird'],
  ['cpf', 'BR', 'cpf'],
  ['cnpj', 'BR', 'cnpj'],
  ['aadhaar', 'IN', 'aadhaar'],
  ['pan', 'IN', 'pan'],
  ['rrn', 'KR', 'rrn'],
  ['za', 'ZA', 'idnr'],
];

describe('bench values', () => {
  // a generator that makes invalid numbers would punish the engine for being right
  it.each(PAIRS)('%s has valid check digits by an independent validator (%s.%s)', (name, country, validator) => {
    const validate = (stdnum as unknown as Record<string, Record<string, Validator | undefined> | undefined>)[
      country
    ]?.[validator];
    expect(validate, `${country}.${validator}`).toBeDefined();
    const make = EUROPE[name] ?? WORLD[name];
    const random = new Random(11);
    const bad = Array.from({ length: 60 }, () => make?.(random) ?? '').filter(
      (value) => validate?.validate(value).isValid !== true,
    );
    expect(bad).toEqual([]);
  });

  it('cards pass Luhn and IBANs pass mod 97', () => {
    const random = new Random(3);
    for (let count = 0; count < 200; count++) {
      const digits = card(random).replace(/\D/g, '');
      expect(luhn(digits.slice(0, -1))).toBe(digits.at(-1));
      const account = iban(random).replaceAll(' ', '');
      expect(ibanCheck(account.slice(0, 2), account.slice(4))).toBe(account.slice(2, 4));
      expect(account.length).toBe(countrySpecs[account.slice(0, 2)]?.chars);
    }
  });

  it('phones with a country code are possible numbers', () => {
    const random = new Random(5);
    const all = Array.from({ length: 400 }, () => phone(random)).filter((value) => value.startsWith('+'));
    const bad = all.filter((value) => parsePhoneNumberFromString(value)?.isPossible() !== true);
    expect(bad).toEqual([]);
  });

  // two runs that measure different texts cannot be compared
  it('the same seed makes the same set', () => {
    expect(hardSet('tune', 3)).toEqual(hardSet('tune', 3));
    expect(hardSet('tune', 3)).not.toEqual(hardSet('check', 3));
  });
});
