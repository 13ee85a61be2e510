import { expect, test } from 'vitest';

import { isPlausibleAddress } from '../../../electron/core/privacy/names/plausible-address.ts';

test.each([
  'ISSN 2163-8157, vol. 1422',
  '1794278060717 lag 60',
  'SKU',
  'Sc, Sc',
  'XL',
  'Bolivia, Brazil, Chile, South Korea',
])('%j is no address, whatever its rhythm', (text) => {
  expect(isPlausibleAddress(text)).toBe(false);
});

test.each([
  '12 Baker Street',
  'Kossuth utca 5',
  '92 Eusebio Dávila 57\nΠΥΡΓΑ',
  '1600 Amphitheatre Pkwy, CA 94043-1351',
  '東京都千代田区1-1',
])('%j may be one', (text) => {
  expect(isPlausibleAddress(text)).toBe(true);
});
