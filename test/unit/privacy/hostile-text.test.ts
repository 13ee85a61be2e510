import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import { growth } from '../../fixtures/growth.ts';

const engine = createPrivacyEngine();

const SEEDS = [
  '1', '1 ', '1234 ', '1-', '-', '"', "'", 'A', 'A ', 'Anna ', 'a.', 'a@', '@', '-----BEGIN RSA PRIVATE KEY-----\n', '-----BEGIN ', '(', '(1', ':', 'a:', '00:',
  '%41', '%', '&#65;', '&', '&amp;', '\\', '\\n', '\\u0041', '\n', ' ', ',', 'name,ssn\n', 'ssn,', 'password=', 'password="', 'password is ', 'token ', 'key:',
  'http://a:b@', '://', 'Main Street ', '12 Main Street, ', 'rue ', 'rue a b c d e f ', 'Apt 1\n', 'address is ', 'I live at ', '+1 ', 'eyJaaaaaaaaaaaaaaaaaaaa.',
  'QUJD', '41', '\u200b', 'a\u0301', '\u0301', '\ud800', 'а1', '身份证号', 'DE89 ', 'passport ', 'passport:\n', 'insert into t (ssn) values (', '<a', 'ssn<a>', '|', '|ssn|',
  '1.1.1.', '1 2 3 4 ', '/home/a', 'curl -u ', 'bearer ', 'cookie: sid=', '$2a$', 'sk-', 'PuTTY-User-Key-File-2: ', 'von ', 'unit 1 box ', 'a1b2c3d4e5f60718', 'aB', '{"a":"b"},',
  '**a**@', '`1` ', '<b ', '<!--', '+1 2\n', ' at a dot ', '@a.com\n', 'AA11|',
]; // prettier-ignore

describe('50,000 characters of hostile text', () => {
  // Catches a pattern that backtracks or a scan that starts over at every match: eight times the text takes sixty-four
  // times as long then, or more.
  test.each(SEEDS)('%j repeated is read in linear time', (seed) => {
    const text = seed.repeat(Math.ceil(50_000 / seed.length)).slice(0, 50_000);
    const eighth = text.slice(0, 6250);
    expect(engine.analyze(text).state).toBe('analyzed');
    const times = growth(
      () => void engine.analyze(eighth),
      () => void engine.analyze(text),
    );
    expect(times).toBeLessThan(24);
  });
});

test('a quarter of a megabyte pasted at once is read in linear time too, whatever it repeats', () => {
  for (const seed of ['1-', 'key:', 'http://a:b@', '12 Main Street, ', 'name,ssn\n1,2\n', '@a.com\n']) {
    const text = seed.repeat(Math.ceil(250_000 / seed.length));
    const eighth = text.slice(0, text.length / 8);
    const times = growth(
      () => void engine.analyze(eighth),
      () => void engine.analyze(text),
    );
    expect(times, seed).toBeLessThan(24);
  }
});

describe('no string makes the engine throw or fail', () => {
  const bits = fc.constantFrom(
    ...SEEDS,
    '\udc00', '😀', '４１１１ １１１１ １１１１ １１１１', '-----END RSA PRIVATE KEY-----', 'IBAN ', 'DE89370400440532013000', 'ssn: ', '123-45-6789', 'Apt. 5', 'zip code is ', '"', '\t', '%F0%9F', '&#xD800;', '&#1114112;', '\\u{110000}', '\\ud83d',
  ); // prettier-ignore
  test.each([
    ['any UTF-16', fc.string({ unit: 'binary', maxLength: 300 })],
    ['fragments of what detectors look for', fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(''))],
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
  ])('%s', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        const analysis = engine.analyze(text);
        if (analysis.state !== 'analyzed') throw new Error(`failed in ${analysis.part}`);
        let end = 0;
        for (const finding of analysis.findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          end = finding.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
