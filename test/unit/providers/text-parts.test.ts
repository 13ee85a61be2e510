import fc from 'fast-check';
import { expect, test } from 'vitest';

import { textParts } from '../../../electron/core/providers/transport/text-parts.ts';
import { SottoError } from '../../../shared/errors.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const partsOf = (value: unknown): string[] => textParts(bytes(JSON.stringify(value)));

test('keys, escapes, JSON inside of strings and long numbers are all read (a value hidden by its encoding)', () => {
  const inner = JSON.stringify({ 'Marie "M" Curie': ['\u00e9\n', 4111111111111111] });
  const parts = partsOf({ input: [{ 'a@b.example': inner, number: 12345678901234567890n.toString(), n: 7 }] });
  expect(parts).toEqual(
    expect.arrayContaining(['a@b.example', 'Marie "M" Curie', '\u00e9\n', '4111111111111111', '12345678901234567890']),
  );
  expect(parts).not.toContain('7');
});

test('a number keeps the digits it is written with (rounding would hide a long account number)', () => {
  expect(() => textParts(bytes('{"n":12345678901234567890}'))).toThrow(SottoError);
  expect(textParts(bytes('{"n":123456789012345}'))).toContain('123456789012345');
});

test('what two readers could read differently is refused', () => {
  for (const text of ['{"a":1,"a":2}', '{ "a":1}', '{"a":1}x', '', '\ufeff{}', '{"a":1.0}', '"\\u0061"']) {
    expect(() => textParts(bytes(text))).toThrow(SottoError);
  }
});

test('every string of any JSON is found, however deep', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parts = new Set(partsOf(value));
      const walk = (one: unknown): void => {
        if (typeof one === 'string') expect(parts.has(one)).toBe(true);
        else if (Array.isArray(one)) one.forEach(walk);
        else if (typeof one === 'object' && one !== null) {
          for (const [key, inner] of Object.entries(one)) {
            if (key !== '') expect(parts.has(key)).toBe(true);
            walk(inner);
          }
        }
      };
      walk(value);
    }),
    { numRuns: 300 },
  );
});
