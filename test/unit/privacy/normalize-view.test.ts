import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../electron/core/privacy/normalize/normalize.ts';

/** The original text behind the first occurrence of `part` in the view. */
function behind(original: string, part: string): string {
  const view = normalize(original);
  const at = view.text.indexOf(part);
  if (at < 0) throw new Error(`not in the view: ${JSON.stringify(view.text)}`);
  const { start, end } = view.toOriginal(at, at + part.length);
  return original.slice(start, end);
}

describe('disguises are undone and mapped back to exactly what was written', () => {
  // Each would leak the value (not seen) or break the text around it (offset off by one) if its stage were wrong.
  test.each([
    ['zero-width spaces', 'x an\u200bna@ex\u200bample.org y', 'anna@example.org', 'an\u200bna@ex\u200bample.org'],
    ['full-width forms', 'x ４１１１ y', '4111', '４１１１'],
    ['soft hyphens', 'x 12\u00ad34 y', '1234', '12\u00ad34'],
    ['HTML entities', 'x &#52;&#x31;1 y', '411', '&#52;&#x31;1'],
    ['doubly escaped entities', 'x &amp;#64;home y', '@home', '&amp;#64;home'],
    ['percent-encoding', 'x anna%40web.org y', 'anna@web.org', 'anna%40web.org'],
    ['percent-encoded UTF-8', 'x caf%C3%A9 y', 'café', 'caf%C3%A9'],
    ['unicode escapes', 'x \\u0041B y', 'AB', '\\u0041B'],
    ['Arabic-Indic digits', 'x ٤١١ y', '411', '٤١١'],
    ['mathematical digits', 'x 𝟒𝟏𝟏 y', '411', '𝟒𝟏𝟏'],
    ['decomposed accents', 'x e\u0301te y', 'éte', 'e\u0301te'],
    ['Cyrillic look-alikes in a mixed token', 'x АВ123 y', 'AB123', 'АВ123'],
    ['spaced digits', 'x 4 1 1 1 1 2 y', '411112', '4 1 1 1 1 2'],
    ['typographic dashes', 'x 12–34 y', '12-34', '12–34'],
  ])('%s', (_, original, part, written) => {
    expect(behind(original, part)).toBe(written);
  });

  test('a word wholly in another script stays what it is (folding it would hide it from the name tagger)', () => {
    expect(normalize('Москва и Αθήνα').text).toBe('Москва и Αθήνα');
  });

  test('a Windows path keeps its backslashes (a decoded \\n would cut it)', () => {
    expect(normalize('open C:\\new\\notes.txt').text).toBe('open C:\\new\\notes.txt');
  });
});

test('every span of the view maps into the original, in order, for any string', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u0301',
        '\u200b',
        '%',
        '4',
        '1',
        '&#',
        '&amp;',
        ';',
        '\\u00',
        ' ',
        '@',
        '１',
        'ﬁ',
        '\ufe0f',
        '\u034f',
        '\n',
      ),
    }),
  );
  fc.assert(
    fc.property(anything, (original) => {
      const view = normalize(original);
      let previous = 0;
      for (let at = 0; at < view.text.length; at++) {
        const { start, end } = view.toOriginal(at, at + 1);
        if (start < previous || end <= start || end > original.length) return false;
        previous = start;
      }
      return true;
    }),
    { numRuns: 400 },
  );
});
