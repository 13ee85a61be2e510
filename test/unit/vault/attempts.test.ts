import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { SottoError } from '../../../shared/errors.ts';
import { createAttempts } from '../../../electron/core/vault/attempts.ts';
import { guardGuesses } from '../../../electron/core/vault/guard-guesses.ts';
import type { Vault } from '../../../electron/core/vault/vault.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const WRONG = { kind: 'passphrase', passphrase: 'a wrong one' } as const;

function guarded(clock: { now: number }, profile = tempFolder()) {
  const attempts = createAttempts(profile, () => clock.now);
  let asked = 0;
  const vault = {
    prove: async () => {
      asked += 1;
      throw new SottoError('VAULT_WRONG_PASSPHRASE');
    },
  } as unknown as Vault;
  return { attempts, vault: guardGuesses(vault, attempts), profile, asked: () => asked };
}

const secondsOf = (error: unknown): unknown => (error as SottoError).params?.['seconds'];

test('five slips cost nothing; from then on each wrong try waits twice as long, without the keys being derived', async () => {
  const clock = { now: 1_000_000 };
  const { vault, asked } = guarded(clock);
  for (let i = 0; i < 5; i++) await expect(vault.prove(WRONG)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  for (const wait of [1, 2, 4, 8]) {
    const before = asked();
    await vault.prove(WRONG).then(
      () => expect.unreachable(),
      (error: unknown) => expect(secondsOf(error)).toBe(wait),
    );
    expect(asked()).toBe(before);
    clock.now += wait * 1000;
    await expect(vault.prove(WRONG)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  }
});

test('a restart or a clock set back does not shorten the wait, and a clock set back does not lengthen it', async () => {
  const clock = { now: 10_000_000 };
  const { vault, profile } = guarded(clock);
  for (let i = 0; i < 7; i++) {
    await expect(vault.prove(WRONG)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
    clock.now += 60_000;
  }
  clock.now = 5_000_000;
  const again = guarded(clock, profile);
  await again.vault.prove(WRONG).then(
    () => expect.unreachable(),
    (error: unknown) => expect(secondsOf(error)).toBe(4),
  );
});

test('what failed is told until it has been written down, and a broken file forgives but does not stop', async () => {
  const clock = { now: 7 };
  const { vault, attempts, profile } = guarded(clock);
  await expect(vault.prove(WRONG)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  clock.now = 9;
  await expect(vault.prove(WRONG)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  expect(await createAttempts(profile).failures()).toEqual({ count: 2, firstAt: 7, lastAt: 9 });
  await attempts.forget();
  expect(readdirSync(profile)).toEqual([]);
  writeFileSync(join(profile, 'attempts.json'), '{');
  expect(await createAttempts(profile).failures()).toBeNull();
});

test('the device key is no guess: the keychain has its own locks', async () => {
  const clock = { now: 0 };
  const { vault, attempts } = guarded(clock);
  for (let i = 0; i < 9; i++) await expect(vault.prove({ kind: 'device' })).rejects.toThrow();
  expect(await attempts.failures()).toBeNull();
});
