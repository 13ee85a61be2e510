import { expect, test } from 'vitest';

import { trustsOthers } from '../../../shared/domain/trusts-others.ts';
import type { ProviderSettings } from '../../../shared/domain/provider.ts';

const PIN = `${'A'.repeat(43)}=`;
const OTHER = `${'B'.repeat(43)}=`;

const withPins = (...pins: string[]) => ({ ca: [] as string[], pins }) as unknown as ProviderSettings;

// The bug: whoever can change settings takes the pins away and sets a proxy, and the key goes to a server that the
// computer happens to trust instead of the one that the key was entered for
test('a change by which other servers could prove themselves is told from one by which fewer could', () => {
  const pinned = withPins(PIN);
  expect(trustsOthers(pinned, { pins: [] })).toBe(true);
  expect(trustsOthers(pinned, { pins: [OTHER] })).toBe(true);
  expect(trustsOthers(pinned, { pins: [PIN, OTHER] })).toBe(true);
  expect(trustsOthers(pinned, { pins: [PIN] })).toBe(false);
  expect(trustsOthers(pinned, {})).toBe(false);
  // pins where there were none let fewer servers prove themselves
  expect(trustsOthers(withPins(), { pins: [PIN] })).toBe(false);
  expect(trustsOthers(withPins(), { ca: ['a certificate'] })).toBe(true);
});
