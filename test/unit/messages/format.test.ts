import { afterEach, describe, expect, it } from 'vitest';

import {
  formatBytes,
  formatLanguage,
  formatList,
  formatMoney,
  formatPercent,
} from '../../../shared/messages/format.ts';
import { describeCheck, t } from '../../../shared/messages/index.ts';
import { isolate } from '../../../shared/messages/isolate.ts';
import { setLanguage } from '../../../shared/messages/set-language.ts';

afterEach(() => setLanguage('en', []));

const written = (): string[] => [
  formatBytes(1_900_000_000),
  formatPercent(0.425),
  formatMoney(1234.5),
  formatList(['A', 'B', 'C']),
  formatLanguage('es'),
];

// A German screen with "1.9 GB" and "$1,234.50" on it.
describe('numbers, sums and lists', () => {
  it.each([
    ['en', ['1.9 GB', '43%', '$1,234.50', 'A, B, C', 'Spanish']],
    ['de', ['1,9 GB', '43 %', '1.234,50 $', 'A, B und C', 'Spanisch']],
    ['fr', ['1,9 Go', '43 %', '1 234,50 $US', 'A, B et C', 'espagnol']],
    ['es', ['1,9 GB', '43 %', '1234,50 US$', 'A, B, C', 'español']],
  ] as const)('are written as in %s', async (language, expected) => {
    await setLanguage(language, []);
    const plain = written().map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(plain).toEqual(expected);
  });

  it('a code that is no language stays as it is', () => {
    expect(formatLanguage('not a code')).toBe('not a code');
  });

  // Core would have to know the language; it sends bytes.
  it('sizes that core sends are written where they are shown', async () => {
    const check = { name: 'disk', state: 'ok', detail: 'ok', values: { free: 12_340_000_000 } } as const;
    expect(describeCheck(check).detail).toBe('12.3 GB free.');
    await setLanguage('fr', []);
    expect(describeCheck(check).detail).toMatch(/^12,3.Go libres\.$/);
  });
});

describe('a name in a sentence', () => {
  // “שלום 2” would pull the quotation mark and the verb to its own side.
  it('keeps its direction to itself', () => {
    expect(isolate('Notes')).toBe('Notes');
    expect(isolate('Übung 2')).toBe('Übung 2');
    expect(isolate('שלום 2')).toBe('\u2068שלום 2\u2069');
    expect(isolate('كيف الحال')).toBe('\u2068كيف الحال\u2069');
    expect(t('sidebar.actions', { title: 'שלום 2' })).toBe('Actions for “\u2068שלום 2\u2069”');
  });

  // An override in a file's name could make the rest of the sentence read backwards.
  it('cannot turn the sentence around', () => {
    expect(isolate('annual\u202efdp.exe')).toBe('\u2068annual\u202efdp.exe\u2069');
  });
});
