import { expect, test } from 'vitest';

import { cryptoReady } from '../../../electron/core/crypto/sodium.ts';
import { newRecoveryKey, recoverySlotKey } from '../../../electron/core/vault/recovery-key.ts';

await cryptoReady;

test('a key reads back however it was written down: case, spaces, O for 0, l and I for 1', () => {
  for (let i = 0; i < 50; i++) {
    const key = newRecoveryKey();
    const slotKey = recoverySlotKey(key);
    expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(slotKey).toHaveLength(32);
    const sloppy = key.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(recoverySlotKey(sloppy)).toEqual(slotKey);
  }
});

test('one wrong character is noticed before the vault is asked', () => {
  const key = newRecoveryKey();
  let noticed = 0;
  for (let i = 0; i < key.length; i++) {
    if (key[i] === '-') continue;
    const wrong = key.slice(0, i) + (key[i] === '7' ? '8' : '7') + key.slice(i + 1);
    if (recoverySlotKey(wrong) === null) noticed += 1;
  }
  expect(noticed).toBe(36);
});

test.each(['', 'x', 'AAAA-BBBB', 'é'.repeat(36), '-'.repeat(44)])('%j is not a key and no exception', (typed) => {
  expect(recoverySlotKey(typed)).toBeNull();
});

test('no two keys are alike', () => {
  expect(new Set(Array.from({ length: 200 }, newRecoveryKey)).size).toBe(200);
});
