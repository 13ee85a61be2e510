import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { cutKeyChange } from '../../fixtures/cut-key-change.ts';
import { openCore, startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// What a kill leaves between two files, made on purpose: each state is built as it would lie there.

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;

let core: TestCore;
let close: () => Promise<void>;
let profile: string;

beforeEach(async () => {
  ({ core, close } = await openCore());
  ({ profile } = core);
  await core.call('conversations.create', { title: 'earlier' });
});
afterEach(async () => {
  await core.core.shutdown();
  await close();
});

async function titles(): Promise<string[]> {
  const { items } = await core.call('conversations.list', { limit: 100 });
  return items.map(({ title }) => title).toSorted();
}

/** As after a kill: nothing is told, another process starts. */
async function start(at = profile): Promise<void> {
  await core.core.shutdown();
  core = startCore(at);
}

async function unlockedTitles(): Promise<string[]> {
  await core.call('vault.unlock', WAY_IN);
  return titles();
}

/** A backup with what there is now. */
async function backUp(): Promise<string> {
  const path = join(tempFolder(), 'backup');
  await core.call('backup.make', { path });
  return path;
}

const restore = (path: string): Promise<unknown> =>
  core.call('backup.restore', { from: { kind: 'folder', path }, key: WAY_IN });

function aside(): string {
  const [name = ''] = readdirSync(join(profile, 'replaced')).toSorted().toReversed();
  return join(profile, 'replaced', name);
}

// The bug: the salvaged vault that still waited took the place of the restored one, whose key does not open it.
it('a backup that is restored while a salvaged vault waits for its last step stays in its place', async () => {
  const backup = await backUp();
  await core.call('conversations.create', { title: 'later' });
  await core.core.shutdown();
  cpSync(join(profile, 'sotto.db'), join(profile, 'sotto.db.salvaged'));
  writeFileSync(join(profile, 'sotto.db'), 'what is left of a damaged database');
  await start();
  await restore(backup);
  await start();
  expect(await unlockedTitles()).toEqual(['earlier']);
  // and what was salvaged is what was kept aside
  const kept = aside();
  await start(join(tempFolder(), 'fresh'));
  await restore(kept);
  expect(await unlockedTitles()).toEqual(['earlier', 'later']);
});

// The bugs: the damaged file is all that a look without opening finds, and one that is empty is not even opened.
it('a salvaged vault that waits is found by whatever comes first', async () => {
  await core.core.shutdown();
  cpSync(join(profile, 'sotto.db'), join(profile, 'sotto.db.salvaged'));
  writeFileSync(join(profile, 'sotto.db'), '');
  await start();
  expect(await core.call('vault.check', WAY_IN)).toMatchObject({ damagedPages: 0, consistent: true });
  await core.core.shutdown();
  cpSync(join(profile, 'sotto.db'), join(profile, 'sotto.db.salvaged'));
  rmSync(join(profile, 'sotto.db'));
  await start();
  expect(await unlockedTitles()).toEqual(['earlier']);
});

// The bug: a new vault was made where a restore was half way, and the next start put the restored one over it.
it('no vault is made where a restore waits, and a look without opening sees the restored one', async () => {
  const backup = await backUp();
  await start(join(tempFolder(), 'fresh'));
  mkdirSync(core.profile);
  cpSync(backup, join(core.profile, 'restoring'), { recursive: true });
  await expect(core.call('vault.create', WAY_IN)).rejects.toThrow('VAULT_EXISTS');
  expect(await unlockedTitles()).toEqual(['earlier']);

  await start();
  cpSync(backup, join(profile, 'restoring'), { recursive: true });
  cpSync(join(backup, 'sotto.db'), join(profile, 'sotto.db'));
  rmSync(join(profile, 'restoring', 'sotto.db'));
  expect(await core.call('vault.check', WAY_IN)).toMatchObject({ damagedPages: 0, consistent: true });
});

// The bugs: what a restore replaced could not be brought back, for its log was left behind, or the wrong key was tried.
it('what a restore replaced while its key was being changed can be brought back whole', async () => {
  const backup = await backUp();
  await core.call('conversations.create', { title: 'later' });
  await core.core.shutdown();
  await cutKeyChange(profile, WAY_IN, 0.5);
  await start();
  await restore(backup);
  const kept = aside();
  expect(existsSync(join(kept, 'sotto.db-wal'))).toBe(true);
  await restore(kept);
  await start();
  expect(await unlockedTitles()).toEqual(['earlier', 'later']);
  expect(await core.call('keys.rekey', {})).toBeTruthy();
});

it('what a restore replaced after a kill has the messages that only the log had', async () => {
  const backup = await backUp();
  await core.call('conversations.create', { title: 'only in the log' });
  const killed = tempFolder();
  for (const name of ['sotto.db', 'sotto.db-wal', 'vault.json']) cpSync(join(profile, name), join(killed, name));
  expect(statSync(join(killed, 'sotto.db-wal')).size).toBeGreaterThan(4096);
  await start(killed);
  await restore(backup);
  const [name = ''] = readdirSync(join(killed, 'replaced'));
  await restore(join(killed, 'replaced', name));
  await start(killed);
  expect(await unlockedTitles()).toEqual(['earlier', 'only in the log']);
  expect(readdirSync(killed)).not.toContain('restoring.part');
});

// The bug: the copy of the vault file was all that opened the vault; a restore threw it away and kept the damaged one.
it('what a restore replaced keeps the copy of its vault file, and opens by it', async () => {
  const backup = await backUp();
  await core.call('conversations.create', { title: 'later' });
  await core.core.shutdown();
  writeFileSync(join(profile, 'vault.json'), '{');
  await start();
  await restore(backup);
  const kept = aside();
  await restore(kept);
  await start();
  expect(await unlockedTitles()).toEqual(['earlier', 'later']);
});

// The bug: a disk that was full at the end of a change of key kept the whole vault shut, and its database open behind it.
it('a vault whose file can’t be written opens while its key is half changed, and settles it later', async () => {
  await core.core.shutdown();
  await cutKeyChange(profile, WAY_IN, 0.5);
  await start();
  // a folder in the way of the temporary file: every write of the vault file fails
  const inTheWay = ['vault.json.tmp', 'vault.json.bak.tmp'].map((name) => join(profile, name));
  for (const path of inTheWay) mkdirSync(path);
  expect(await unlockedTitles()).toEqual(['earlier']);
  await expect(core.call('keys.rekey', {})).rejects.toThrow();
  for (const path of inTheWay) rmSync(path, { recursive: true });
  await core.call('keys.rekey', {});
  await core.call('conversations.create', { title: 'later' });
  await start();
  expect(await unlockedTitles()).toEqual(['earlier', 'later']);
});

// The bug: killed after its last step, a backup lay elsewhere that no receipt named.
it('a backup elsewhere is on record before it is there, and not when it could not be made', async () => {
  const backup = await backUp();
  await expect(core.call('backup.make', { path: backup })).rejects.toThrow('FILE_EXISTS');
  await start(join(tempFolder(), 'fresh'));
  await restore(backup);
  await core.call('vault.unlock', WAY_IN);
  expect((await core.call('purge.run', { scope: 'all' })).backupsElsewhere).toHaveLength(1);
});
