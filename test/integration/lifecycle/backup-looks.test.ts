import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { listManaged } from '../../../electron/core/backup/backup-folder.ts';
import { createBackups } from '../../../electron/core/backup/backups.ts';
import type { Backups } from '../../../electron/core/backup/backups.ts';
import { openStore } from '../../../electron/core/store/store.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import type { BackupSettings } from '../../../shared/contract/backup.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { openCore } from '../../fixtures/start-core.ts';

// The scheduler's own looks, under a clock and timers that the test holds: the backups are real.

const SOURCE = '../../../electron/core/store';
const FIRST_LOOK = 20_000;
const LOOK = 600_000;
const DAY = 86_400_000;

let profile: string;
let store: Store;
let backups: Backups;
let close: () => Promise<void>;
let wall: number;
let idle: boolean;
let settings: BackupSettings;
let policy: PolicySettings;

beforeEach(async () => {
  const opened = await openCore();
  ({ profile } = opened.core);
  await opened.core.core.shutdown();
  const vault = createVault({ profile, stretch: cheapStretch });
  const { databaseKey } = await vault.unlock({ kind: 'passphrase', passphrase: 'correct horse battery' });
  const databasePath = join(profile, 'sotto.db');
  const workerScript = new URL(`${SOURCE}/worker.ts`, import.meta.url);
  store = await openStore({ path: databasePath, key: databaseKey, workerScript });
  wall = Date.parse('2026-03-01T12:00:00Z');
  idle = true;
  settings = { every: 'daily', keep: 2 };
  policy = {};
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  backups = createBackups({
    profile,
    databasePath,
    store,
    vault,
    withKey: (task) => task(databaseKey),
    audit: { record: async () => undefined },
    settings: async () => settings,
    keepDays: async () => null,
    policy: () => policy,
    deleteBy: () => wall,
    idle: () => idle,
    worker: new URL(`${SOURCE}/damage/worker.ts`, import.meta.url),
    half: { during: (_, task) => task() },
    now: () => wall,
  });
  close = async () => {
    backups.close();
    vi.useRealTimers();
    await store.close();
    await opened.close();
  };
});
afterEach(() => close());

/** That much later, once what the looks began is done. The newest first. */
async function after(milliseconds: number): Promise<number[]> {
  wall += milliseconds;
  await vi.advanceTimersByTimeAsync(milliseconds);
  // one after the other: what is refused here is refused behind them
  await expect(backups.make(join(profile, 'inside'))).rejects.toThrow(/FILE_IN_PROFILE|POLICY_FORBIDS/);
  return (await listManaged(profile)).map(({ at }) => at);
}

// The bugs: none until somebody asks, one at every look, and no end of them.
it('makes one soon after the start, one a day, and keeps as many as it should', async () => {
  backups.start();
  expect(await after(FIRST_LOOK - 1)).toEqual([]);
  const first = await after(1);
  expect(first).toEqual([wall]);
  expect(await after(LOOK)).toEqual(first);
  expect(await after(DAY - 2 * LOOK)).toEqual(first);
  const second = await after(2 * LOOK);
  expect(second).toHaveLength(2);
  expect(second[1]).toBe(first[0]);
  const third = await after(DAY + LOOK);
  expect(third).toHaveLength(2);
  expect(third).not.toContain(first[0]);
  backups.close();
  expect(await after(3 * DAY)).toEqual(third);
});

it('waits while an answer is being written, and looks again', async () => {
  idle = false;
  backups.start();
  expect(await after(FIRST_LOOK)).toEqual([]);
  expect(await after(LOOK)).toEqual([]);
  idle = true;
  expect(await after(LOOK)).toHaveLength(1);
});

it('makes none that nobody wants or a company forbids, and weekly ones by the week', async () => {
  settings = { every: 'off', keep: 2 };
  backups.start();
  expect(await after(DAY)).toEqual([]);
  settings = { every: 'weekly', keep: 5 };
  policy = { 'backups.allowed': false };
  expect(await after(DAY)).toEqual([]);
  policy = {};
  expect(await after(LOOK)).toHaveLength(1);
  expect(await after(6 * DAY)).toHaveLength(1);
  expect(await after(DAY + LOOK)).toHaveLength(2);
});

// The bug: a backup from a day when the clock was ahead counts as fresh, and for years none is made.
it('makes one when the clock was set back', async () => {
  backups.start();
  const [ahead] = await after(FIRST_LOOK);
  wall -= 30 * DAY;
  const made = await after(LOOK);
  expect(made).toHaveLength(2);
  expect(made).toContain(ahead);
});

// The bug: locked within the first seconds, the look came all the same, with a store that was closed.
it('does not look once it is closed', async () => {
  backups.start();
  backups.close();
  expect(await after(DAY)).toEqual([]);
});
