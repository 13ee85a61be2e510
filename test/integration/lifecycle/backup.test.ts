import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { anyPageIsOurs } from '../../../electron/core/store/diagnose-pages.ts';
import { openCore, startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;

let core: TestCore;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ core, close } = await openCore());
});
afterEach(() => close());

async function titles(): Promise<string[]> {
  const { items } = await core.call('conversations.list', { limit: 100 });
  return items.map(({ title }) => title).toSorted();
}

async function reopen(profile = core.profile): Promise<void> {
  await core.core.shutdown();
  core = startCore(profile);
}

const restored = async (): Promise<boolean> => {
  const { items } = await core.call('audit.list', { limit: 100 });
  return items.some(({ kind }) => kind === 'restore');
};

// The bugs: a backup that was never opened, one that the vault's own key opens, and a restore that eats what was there.
it('makes a copy under a key of its own, and puts it back into a new profile or the same one', async () => {
  const path = join(tempFolder(), 'my backup');
  await core.call('conversations.create', { title: 'kept' });
  expect(await core.call('backup.make', { path })).toMatchObject({ conversations: 1, messages: 0 });
  await expect(core.call('backup.make', { path })).rejects.toThrow('FILE_EXISTS');
  const { key } = await core.call('keys.export', { proof: WAY_IN });
  expect(anyPageIsOurs(join(path, 'sotto.db'), Buffer.from(key, 'hex'))).toBe(false);
  expect(readdirSync(path).toSorted()).toEqual(['sotto.db', 'vault.json']);
  // (a file that every user of the computer may read)
  const mode = (file: string): number => statSync(file).mode & 0o777;
  expect([mode(join(path, 'sotto.db')), mode(join(path, 'vault.json'))]).toEqual([0o600, 0o600]);
  chmodSync(join(path, 'sotto.db'), 0o644);

  await core.call('conversations.create', { title: 'written after it' });
  await core.call('keys.rekey', {});
  await expect(
    core.call('backup.restore', { from: { kind: 'folder', path }, key: { ...WAY_IN, passphrase: 'some other one' } }),
  ).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  await reopen();
  await core.call('vault.unlock', WAY_IN);
  expect(await titles()).toEqual(['kept', 'written after it']);

  expect(await core.call('backup.restore', { from: { kind: 'folder', path }, key: WAY_IN })).toMatchObject({
    conversations: 1,
  });
  await reopen();
  await core.call('vault.unlock', WAY_IN);
  expect(await titles()).toEqual(['kept']);
  expect(mode(join(core.profile, 'sotto.db'))).toBe(0o600);
  await expect.poll(restored).toBe(true);
  expect(await core.call('audit.verify', {})).toMatchObject({ state: 'unanchored' });
  const [aside = ''] = readdirSync(join(core.profile, 'replaced'));

  // what was kept aside is a whole vault
  const old = mkdtempSync(join(tempFolder(), 'old-'));
  cpSync(join(core.profile, 'replaced', aside), old, { recursive: true });
  const before = core.profile;
  await reopen(old);
  await core.call('vault.unlock', WAY_IN);
  expect(await titles()).toEqual(['kept', 'written after it']);

  // a new computer: no vault yet
  await reopen(join(tempFolder(), 'fresh'));
  await core.call('backup.restore', { from: { kind: 'folder', path }, key: WAY_IN });
  await core.call('vault.unlock', WAY_IN);
  expect(await titles()).toEqual(['kept']);

  // and a purge takes what the restore kept aside with it
  await reopen(before);
  await core.call('vault.unlock', WAY_IN);
  const receipt = await core.call('purge.run', { scope: 'all' });
  expect(receipt.copies).toBe(1);
  // the backup that was restored was made before it knew of itself
  expect(existsSync(join(before, 'replaced'))).toBe(false);
});

it('finishes a restore that was killed between its files, and takes nothing from one that was killed before', async () => {
  const path = join(tempFolder(), 'backup');
  await core.call('conversations.create', { title: 'old' });
  await core.call('backup.make', { path });
  await core.call('conversations.create', { title: 'new' });
  const { profile } = core;
  await core.core.shutdown();

  // not yet whole: the vault is as it was
  cpSync(path, join(profile, 'restoring.part'), { recursive: true });
  core = startCore(profile);
  await core.call('vault.unlock', WAY_IN);
  expect(await titles()).toEqual(['new', 'old']);
  await core.core.shutdown();

  // whole, and the first of the two files is in its place
  renameSync(join(profile, 'restoring.part'), join(profile, 'restoring'));
  renameSync(join(profile, 'restoring', 'sotto.db'), join(profile, 'sotto.db'));
  core = startCore(profile);
  expect((await core.call('vault.status', {})).state).toBe('locked');
  await core.call('vault.unlock', WAY_IN);
  expect(await titles()).toEqual(['old']);
  expect(existsSync(join(profile, 'restoring'))).toBe(false);
});

it('refuses a damaged backup, half of one, and one with another vault’s file; the vault stays', async () => {
  const path = join(tempFolder(), 'backup');
  await core.call('conversations.create', { title: 'here' });
  await core.call('backup.make', { path });
  const other = join(tempFolder(), 'other');
  await core.call('backup.make', { path: other });
  const whole = readFileSync(join(path, 'sotto.db'));

  const flipped = Buffer.from(whole);
  flipped[whole.length - 2000] = (flipped[whole.length - 2000] ?? 0) ^ 1;
  const attempts: [string, () => void][] = [
    ['BACKUP_INVALID', () => writeFileSync(join(path, 'sotto.db'), flipped)],
    ['BACKUP_INVALID', () => writeFileSync(join(path, 'sotto.db'), whole.subarray(0, whole.length - 4096))],
    ['BACKUP_INVALID', () => cpSync(join(other, 'vault.json'), join(path, 'vault.json'))],
    ['BACKUP_INVALID', () => rmSync(join(path, 'vault.json'))],
    // nobody ever writes into it: a restore that reads it never ends
    ['BACKUP_INVALID', () => (rmSync(join(path, 'sotto.db')), execFileSync('mkfifo', [join(path, 'sotto.db')]))],
  ];
  for (const [code, spoil] of attempts) {
    rmSync(join(path, 'sotto.db'), { force: true });
    writeFileSync(join(path, 'sotto.db'), whole);
    spoil();
    await expect(core.call('backup.restore', { from: { kind: 'folder', path }, key: WAY_IN })).rejects.toThrow(code);
    await reopen();
    await core.call('vault.unlock', WAY_IN);
    expect(await titles()).toEqual(['here']);
    expect(readdirSync(core.profile)).not.toContain('restoring.part');
  }
});

it('keeps only so many of its own, and a purge destroys them and names those elsewhere', async () => {
  await core.call('settings.set', { backups: { every: 'off', keep: 2 } });
  const made: number[] = [];
  for (let i = 0; i < 3; i++) made.push((await core.call('backup.make', { path: null })).at);
  const { items } = await core.call('backup.list', {});
  expect(items.map(({ at }) => at)).toEqual([made[2], made[1]]);
  const elsewhere = await core.call('backup.make', { path: join(tempFolder(), 'elsewhere') });
  const receipt = await core.call('purge.run', { scope: 'all' });
  expect(receipt).toMatchObject({ copies: 2, backupsElsewhere: [elsewhere.at] });
  expect(await core.call('receipts.verify', { receipt })).toEqual({ ok: true });
  expect((await core.call('backup.list', {})).items).toEqual([]);
});

// The bug: what the rules let go lives on in a backup that no rule reaches.
it('throws its own away that are older than the rule, however many may be kept', async () => {
  await core.call('settings.set', { backups: { every: 'off', keep: 10 } });
  const { rules } = await core.call('retention.get', {});
  await core.call('retention.set', { ...rules, backupDays: 7 });
  for (const days of [6, 8]) {
    const { at } = await core.call('backup.make', { path: null });
    const folder = join(core.profile, 'backups');
    const newest = readdirSync(folder).toSorted().at(-1) ?? '';
    const name = new Date(at - days * 86_400_000).toISOString().replace(/[:.]/g, '-');
    renameSync(join(folder, newest), join(folder, name));
  }
  const { at } = await core.call('backup.make', { path: null });
  const ages = (await core.call('backup.list', {})).items.map((one) => Math.round((at - one.at) / 86_400_000));
  expect(ages).toEqual([0, 6]);
});

// The bug: backups were moved to a larger disk behind a link, and a purge takes the link away and leaves them.
it('destroys its own backups behind a link too, and nothing else that lies there', async () => {
  const elsewhere = tempFolder();
  writeFileSync(join(elsewhere, 'mine.txt'), 'not a backup');
  symlinkSync(elsewhere, join(core.profile, 'backups'));
  await core.call('backup.make', { path: null });
  const [name = ''] = readdirSync(elsewhere).filter((one) => one.endsWith('Z'));
  expect(existsSync(join(elsewhere, name, 'sotto.db'))).toBe(true);
  expect(await core.call('purge.run', { scope: 'all' })).toMatchObject({ copies: 1 });
  expect(existsSync(join(elsewhere, name, 'sotto.db'))).toBe(false);
  expect(existsSync(join(elsewhere, name, 'vault.json'))).toBe(false);
  expect(readFileSync(join(elsewhere, 'mine.txt'), 'utf8')).toBe('not a backup');
});

// The bug: a clock that was ahead once leaves a backup that is the newest for ever, and another is made every ten minutes.
it('takes one from the future for no newer than the others', async () => {
  await core.call('settings.set', { backups: { every: 'daily', keep: 2 } });
  const first = await core.call('backup.make', { path: null });
  const [name = ''] = readdirSync(join(core.profile, 'backups'));
  renameSync(join(core.profile, 'backups', name), join(core.profile, 'backups', '2106-02-07T06-28-15-000Z'));
  const second = await core.call('backup.make', { path: null });
  const third = await core.call('backup.make', { path: null });
  expect(first.at).toBeLessThan(second.at);
  const { items } = await core.call('backup.list', {});
  expect(items.map(({ at }) => at)).toEqual([third.at, second.at]);
});
