import { expect, test } from 'vitest';

// @ts-expect-error a script without types
import { licenceInText, licenceText, refusedLicences } from '../../../scripts/release/licences.mjs';

// The bugs: a package that names no licence stops every release, though its text is plain; any text with MIT in it passes
test('a licence that only a text tells is read from all of its words', () => {
  const mit = (licenceText('node_modules/khroma') ?? '') as string;
  expect(licenceInText(mit)).toBe('MIT');
  expect(licenceInText('MIT License. All rights reserved.')).toBe('UNKNOWN');
  expect(licenceInText(`${mit}\nNot for non-commercial use.`)).toBe('UNKNOWN');
  expect(licenceInText(mit.replace('without restriction', 'with restrictions'))).toBe('UNKNOWN');
  expect(licenceInText('')).toBe('UNKNOWN');
  expect(refusedLicences([{ name: 'a', licence: 'UNKNOWN' }])).toHaveLength(1);
});
