import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import * as digits from '../../../electron/core/privacy/detect/national/digit-checks.ts';
import * as letters from '../../../electron/core/privacy/detect/national/letter-checks.ts';
import { found } from './detect-found.ts';

type Validator = { readonly validate: (value: string) => { readonly isValid: boolean } };

function reference(country: string, name: string): Validator {
  const validator = (stdnum as unknown as Record<string, Record<string, Validator>>)[country]?.[name];
  if (validator === undefined) throw new Error(`no reference for ${country} ${name}`);
  return validator;
}

describe('checksums agree with an independent implementation on a random number and its neighbours', () => {
  // A wrong weight or modulus would accept other numbers than the scheme's; every last digit of 300 numbers is tried.
  test.each([
    ['NL', 'bsn', 9, digits.nlBsn],
    ['PL', 'pesel', 11, digits.plPesel],
    ['BR', 'cpf', 11, digits.brCpf],
    ['BR', 'cnpj', 14, digits.brCnpj],
    ['AU', 'tfn', 9, digits.auTfn],
    ['AU', 'abn', 11, digits.auAbn],
    ['TR', 'tckimlik', 11, digits.trKimlik],
    ['IN', 'aadhaar', 12, digits.inAadhaar],
    ['HR', 'oib', 11, digits.hrOib],
  ] as const)('%s %s', (country, name, length, check) => {
    const validator = reference(country, name);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length - 1, maxLength: length - 1 }),
        (body) => {
          for (let last = 0; last < 10; last++) {
            const number = `${body}${last}`;
            // The reference may be stricter (a registry's ranges); what it accepts must be accepted here.
            if (validator.validate(number).isValid) expect([number, check(number)]).toEqual([number, true]);
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    ['ES', 'dni', (n: number) => String(n).padStart(8, '0'), letters.esDni],
    [
      'FI',
      'hetu',
      (n: number) =>
        `${String((n % 28) + 1).padStart(2, '0')}0${(n % 9) + 1}${String(n % 100).padStart(2, '0')}-${String((n % 898) + 2).padStart(3, '0')}`,
      letters.fiHetu,
    ],
    ['IE', 'pps', (n: number) => String(n % 10_000_000).padStart(7, '0'), letters.iePps],
  ] as const)('%s %s, by its control letter', (country, name, body, check) => {
    const validator = reference(country, name);
    let accepted = 0;
    for (let n = 1; n < 300; n++) {
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
        const number = `${body(n * 7919)}${letter}`;
        if (!validator.validate(number).isValid) continue;
        accepted++;
        expect([number, check(number)]).toEqual([number, true]);
      }
    }
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('numbers that grouping and check give away without a label', () => {
  test.each([
    ['card', 'pay 5105 1051 0510 5100 now', 'card:5105 1051 0510 5100'],
    ['card broken over a line', 'pay with 5105 1051\n0510 5100 please', 'card:5105 1051\n0510 5100'],
    ['IBAN in groups', 'to DE89 3704 0044 0532 0130 00.', 'iban:DE89 3704 0044 0532 0130 00'],
    ['SSN', 'it is 123-45-6789 indeed', 'national-id:123-45-6789'],
    ['AHV', '756.9217.0769.85', 'national-id:756.9217.0769.85'],
    ['CPF', '529.982.247-25', 'national-id:529.982.247-25'],
    ['NINO', 'AB 12 34 56 C', 'national-id:AB 12 34 56 C'],
    ['DNI', '12345678Z', 'national-id:12345678Z'],
    ['HETU', '131052-308T', 'national-id:131052-308T'],
    ['codice fiscale', 'RSSMRA85T10A562S', 'tax-id:RSSMRA85T10A562S'],
    ['Steuer-ID in groups', '86 095 742 719', 'tax-id:86 095 742 719'],
    ['VIN', '1M8GDM9AXKP042788', 'vehicle-id:1M8GDM9AXKP042788'],
    ['Bitcoin', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'wallet:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
    ['bech32', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'wallet:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ['IPv6', 'from 2001:41d0:85a3::8a2e:370:7334', 'ip-address:2001:41d0:85a3::8a2e:370:7334'],
    ['MAC', 'eth0 00:1A:2B:3C:4D:5E up', 'mac-address:00:1A:2B:3C:4D:5E'],
    ['international phone', 'ring +49 151 23456789 later', 'phone:+49 151 23456789'],
    ['phone with extension', '921-835-1650x94266', 'phone:921-835-1650x94266'],
    ['mail', 'to anna.müller@firma.de, please', 'email:anna.müller@firma.de'],
    ['home folder', 'open /home/annameier/tax/2024.pdf', 'file-path:/home/annameier'],
    [
      'URL with a password',
      'use postgres://bob:hunter29@db.corp:5432/x',
      'connection-string:postgres://bob:hunter29@db.corp:5432/x',
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test('one changed digit and the number is no card, no IBAN', () => {
    expect(found('5105 1051 0510 5101')).toEqual([]);
    expect(found('DE89 3704 0044 0532 0130 01')).toEqual([]);
  });
});

describe('look-alikes stay', () => {
  test.each([
    ['commit', 'commit ac09114b866c3ab635d2f1eab06b15b9607ddfa9'],
    ['UUID', 'request 550e8400-e29b-41d4-a716-446655440000 took 15 ms'],
    ['digest', 'image@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['ISBN', 'ISBN 978-3-16-148410-0'],
    ['order', 'Your order 112-3456789-1234567 ships on 2024-05-01.'],
    ['version', 'Chrome/120.0.6099.109, assembly 1.0.3.0, v10.2.3.4'],
    ['coordinates in code', 'const ORIGIN = [48.85661, 2.35222];'],
    ['timestamps', '2024-05-01T12:30:45.123Z 1714566645123'],
    ['unicode ranges', 'unicode-range: U+0490-0491, U+04B0-04B1;'],
    ['bytes', '<Buffer 12 34 56 78 9a bc de f0>'],
    ['scope operator', 'std::vector<a::b> x; 10:30:45'],
    ['sums', 'The total of 1,234,567.89 was 12.5 % above 2023.'],
    ['a path in SVG', 'M8.148 15.228.383-.923 0 010-20 15 15 0 01'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('disguised values are found', () => {
  test.each([
    ['zero-width', '5105\u200b1051\u200b0510\u200b5100'],
    ['full-width', '５１０５１０５１０５１０５１００'],
    ['spaced', '5 1 0 5 1 0 5 1 0 5 1 0 5 1 0 0'],
    ['dotted', '5.1.0.5.1.0.5.1.0.5.1.0.5.1.0.0'],
    ['soft hyphens', '5105\u00ad1051\u00ad0510\u00ad5100'],
    ['entities', '&#53;105 1051 0510 510&#x30;'],
    ['percent-encoded', '5105%201051%200510%205100'],
    ['Arabic-Indic', '٥١٠٥١٠٥١٠٥١٠٥١٠٠'],
    ['underscores', '5105_1051_0510_5100'],
  ])('%s card', (_, text) => {
    expect(found(text)).toEqual([`card:${text}`]);
  });

  test('a secret in base64 or hexadecimal marks the whole encoding', () => {
    const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    const base64 = Buffer.from(`token=${token}`).toString('base64');
    const hex = Buffer.from(token).toString('hex');
    expect(found(`blob ${base64} end`)).toEqual([`secret:${base64}`]);
    expect(found(`blob ${hex} end`)).toEqual([`secret:${hex}`]);
    expect(found(`blob ${Buffer.from(base64).toString('base64')} end`)).toHaveLength(1);
  });

  test('a mail address with Cyrillic letters in it', () => {
    expect(found('write аnna@example-mаil.org')).toEqual(['email:аnna@example-mаil.org']);
  });
});
