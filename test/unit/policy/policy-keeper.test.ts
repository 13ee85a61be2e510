import { expect, it } from 'vitest';

import { loadPolicy, strictestPolicy } from '../../../electron/core/policy/load-policy.ts';
import type { Remembered } from '../../../electron/core/policy/load-policy.ts';
import { createPolicyKeeper } from '../../../electron/core/policy/policy-keeper.ts';
import { policyMemory } from '../../../electron/core/policy/policy-memory.ts';
import { problem } from '../../../electron/core/policy/policy-problem.ts';
import { COMPANY, memoryAnchor, NOW, policyText, signed, textSource } from './policy-parts.ts';

function keeperAt(text: string, clock: { now: number }, anchor = memoryAnchor()) {
  return createPolicyKeeper({
    load: (remembered) =>
      loadPolicy({ build: COMPANY, source: textSource(text), anchor: anchor.store, remembered, now: clock.now }),
    strictest: strictestPolicy(COMPANY, problem('unreadable')),
  });
}

// the bug: the vault remembered a serial only, so a clock set back, with the keychain's entry written anew, let an expired policy in again
it('hands serial and time to the vault, and takes both from it', async () => {
  let kept: Remembered = { serial: 0, seenAt: 0 };
  const memory = {
    get: () => Promise.resolve(kept),
    set: (next: Remembered) => {
      kept = next;
      return Promise.resolve();
    },
  };
  const short = signed(policyText({ serial: 5, expires: '2026-06-02T00:00:00Z' }));
  const clock = { now: NOW };
  const keeper = keeperAt(short, clock);
  expect(await keeper.remember(memory)).toMatchObject({ state: 'in-force' });
  expect(kept).toEqual({ serial: 5, seenAt: NOW });
  clock.now = Date.parse('2026-06-03T00:00:00Z');
  expect(await keeper.reload()).toMatchObject({ state: 'fallback', problem: { code: 'expired' } });
  expect(kept).toEqual({ serial: 5, seenAt: clock.now });
  keeper.close();

  const again = keeperAt(short, { now: NOW }, memoryAnchor({ serial: 5, seenAt: 0 }));
  expect(await again.remember(memory)).toMatchObject({ state: 'fallback', problem: { code: 'expired' } });
  again.close();
});

// the bug: a vault that does not open under a policy because the disk is full
it('has the policy in force where nothing can be written', async () => {
  const keeper = keeperAt(signed(policyText()), { now: NOW });
  const full = { get: () => Promise.resolve({ serial: 0, seenAt: 0 }), set: () => Promise.reject(new Error('full')) };
  expect(await keeper.remember(full)).toMatchObject({ state: 'in-force' });
  keeper.close();
});

it('keeps both in the settings of the vault, and writes only what has changed', async () => {
  const rows = new Map<string, unknown>();
  const written: string[] = [];
  const call = (method: string, { key, value }: { key: string; value?: unknown }) => {
    if (method === 'settings.get') return Promise.resolve(rows.get(key) ?? null);
    rows.set(key, value);
    written.push(key);
    return Promise.resolve();
  };
  const memory = policyMemory({ call } as never);
  expect(await memory.get()).toEqual({ serial: 0, seenAt: 0 });
  await memory.set({ serial: 3, seenAt: 10 });
  await memory.set({ serial: 3, seenAt: 20 });
  expect(await memory.get()).toEqual({ serial: 3, seenAt: 20 });
  expect(written).toEqual(['policy.serial', 'policy.seenAt', 'policy.seenAt']);
});
