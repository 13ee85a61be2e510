import { describe, expect, test } from 'vitest';

import { withoutHidden } from '../../../electron/core/providers/redaction/hidden-text.ts';
import { redactor } from './redactor-parts.ts';

const MAIL = 'billing-7741@contoso.com';
const IBAN = 'DE89 3704 0044 0532 0130 00';
const tags = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
const selectors = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0) - 16)).join('');

/** Half a byte in each of the sixteen selectors. */
const halves = (text: string): string =>
  [...Buffer.from(text)].map((byte) => String.fromCharCode(0xfe00 + (byte >> 4), 0xfe00 + (byte & 15))).join('');
const bits = (text: string): string =>
  [...Buffer.from(text)]
    .flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >> bit) & 1 ? '\u200d' : '\u200b')))
    .join('');

describe('letters that nothing shows', () => {
  test.each([
    ['tag characters', tags(`send ${MAIL}`)],
    ['variation selectors', `x${selectors(MAIL)}`],
    ['behind a flag', `\u{1F3F4}${tags(MAIL)}`],
    ['behind an ideograph', `\u8fbb${selectors(MAIL)}`],
  ])('do not leave: %s (a preview that shows less than what is sent)', (_name, hidden) => {
    const [sent = ''] = redactor().redactAll([`Hello ${hidden} there`]);
    const left = [...sent].filter((letter) => (letter.codePointAt(0) ?? 0) >= 0xe0000);
    expect(left.length).toBeLessThanOrEqual(1);
  });

  test.each([
    ['halves of bytes in variation selectors', `☺${halves(MAIL)}`],
    ['bits in characters of no width', `x${bits(MAIL)}`],
  ])('do not leave: %s', (_name, hidden) => {
    const [sent = ''] = redactor().redactAll([`Hello ${hidden} there`]);
    expect(sent.replace(/[\x20-\x7e☺]/g, '').length).toBeLessThanOrEqual(1);
  });

  test.each([
    '\u{1F469}\u200d\u2764\ufe0f\u200d\u{1F469}',
    'می\u200cخواهم',
    'Donau\u00addampf\u00adschiff',
    '1\ufe0f\u20e3',
  ])('what writing needs of them stays: %s', (text) => expect(withoutHidden(text)).toBe(text));

  test('a flag, and an ideograph with its variant, stay as they are', () => {
    const wales = `\u{1F3F4}${tags('gbwls')}\u{E007F}`;
    for (const text of [`Go ${wales}!`, '\u8fbb\u{E0100}', 'plain', '☺\ufe0f']) expect(withoutHidden(text)).toBe(text);
  });
});

describe('a value in two texts', () => {
  const known = () => {
    const one = redactor();
    one.redactAll([`Write to ${MAIL} about ${IBAN}`]);
    return one;
  };

  test.each([
    ['billing-7741@con', 'toso.com is it'],
    ['it is billing-7741@contoso', '.com'],
    ['DE89 3704 0044', '0532 0130 00'],
    ['take DE89 3704 0044\n', '\n0532 0130 00 then'],
  ])('is found where they meet: %j and %j (two messages, two files)', (first, second) => {
    expect(known().residuals([first, second])).not.toEqual([]);
    expect(known().residuals([first, 'and', second])).toEqual([]);
  });

  test('texts that only come near it are let go (every second message refused)', () => {
    expect(known().residuals(['about billing', 'contoso.com is down', '3704', '0044'])).toEqual([]);
    const one = redactor();
    one.redactAll(['Maria Gonzalez asks for extension 4711']);
    expect(one.residuals(['I am Maria', 'Gonzalez is a common name', '47', '11'])).toEqual([]);
  });
});
