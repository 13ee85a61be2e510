import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { createDatabase, openDatabase } from '../../../electron/core/store/open-database.ts';
import { createKeychain } from '../../../electron/core/vault/keychain.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import type { Vault } from '../../../electron/core/vault/vault.ts';
import { startCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// With the Secret Service of the session that the integration tests run in.

const AGENT = resolve(import.meta.dirname, '../../fixtures/create-vault-agent.ts');
const keychain = createKeychain();

function makeDatabase(profile: string): (key: Buffer) => void {
  return (key) => createDatabase(join(profile, 'sotto.db'), key);
}

const vaultId = (profile: string): string =>
  (JSON.parse(readFileSync(join(profile, 'vault.json'), 'utf8')) as { id: string }).id;

async function requireOpens(vault: Vault, profile: string): Promise<void> {
  const { databaseKey } = await vault.unlock({ kind: 'device' });
  openDatabase(join(profile, 'sotto.db'), databaseKey).close();
}

test('a device vault opens by itself, and by nothing else once its entry is gone or another’s', async () => {
  const profile = join(tempFolder(), 'profile');
  const vault = createVault({ profile });
  const { recoveryKey } = await vault.create({ kind: 'device' }, makeDatabase(profile));
  const id = vaultId(profile);
  onTestFinished(() => keychain.delete(id));
  expect(await vault.status()).toMatchObject({ state: 'locked', keychain: 'available', canUnlockSilently: true });
  await requireOpens(vault, profile);

  await keychain.set(id, Buffer.alloc(32, 1));
  await expect(vault.unlock({ kind: 'device' })).rejects.toThrow(/^KEYCHAIN_ENTRY_WRONG$/);
  await keychain.set(id, Buffer.from('short'));
  await expect(vault.unlock({ kind: 'device' })).rejects.toThrow(/^KEYCHAIN_ENTRY_WRONG$/);
  await keychain.delete(id);
  expect(await vault.status()).toMatchObject({ state: 'locked', problem: 'KEYCHAIN_ENTRY_MISSING' });
  await expect(vault.unlock({ kind: 'device' })).rejects.toThrow(/^KEYCHAIN_ENTRY_MISSING$/);

  // the way back: the recovery key, then a new entry
  const { databaseKey } = await vault.unlock({ kind: 'recovery', recoveryKey });
  await vault.setAccess(databaseKey, { mode: 'device' });
  await requireOpens(vault, profile);
});

// The bug: an older copy of the whole data folder is put back, and the record says that all is well.
test('an older database with its log, put back into its place, is found by its record', async () => {
  const profile = join(tempFolder(), 'profile');
  let core = startCore(profile);
  await core.call('vault.create', { kind: 'device' });
  const id = vaultId(profile);
  onTestFinished(async () => {
    for (const account of await keychain.accounts()) if (account.includes(id)) await keychain.delete(account);
  });
  await core.call('conversations.create', { title: 'early' });
  expect((await core.call('audit.verify', {})).state).toBe('good');
  await core.core.shutdown();
  const earlier = tempFolder();
  for (const name of readdirSync(profile).filter((one) => one.startsWith('sotto.db'))) {
    cpSync(join(profile, name), join(earlier, name));
  }
  core = startCore(profile);
  await core.call('vault.unlock', { kind: 'device' });
  await core.call('settings.set', { backups: { every: 'off', keep: 3 } });
  await core.core.shutdown();

  for (const ending of ['', '-wal', '-shm']) rmSync(join(profile, `sotto.db${ending}`), { force: true });
  cpSync(earlier, profile, { recursive: true });
  core = startCore(profile);
  await core.call('vault.unlock', { kind: 'device' });
  expect(await core.call('audit.verify', {})).toMatchObject({ state: 'broken', reason: 'anchor' });
  await core.core.shutdown();
  // and goes on saying so
  core = startCore(profile);
  await core.call('vault.unlock', { kind: 'device' });
  expect((await core.call('audit.verify', {})).state).toBe('broken');
  await core.core.shutdown();
});

test('a creation that is killed at any moment leaves a vault that opens, or none and the way free', async () => {
  const folder = tempFolder();
  const ends = { none: 0, locked: 0 };
  for (let round = 0; round < 14; round++) {
    const profile = join(folder, String(round));
    await createAndKill(profile, round * 12);
    const vault = createVault({ profile });
    const { state } = await vault.status();
    if (state === 'broken') throw new Error(`broken after ${round * 12} ms: ${readdirSync(profile).join(' ')}`);
    ends[state] += 1;
    if (state === 'none') await vault.create({ kind: 'device' }, makeDatabase(profile));
    await requireOpens(vault, profile);
    await keychain.delete(vaultId(profile));
  }
  expect(ends.none + ends.locked).toBe(14);
});

async function createAndKill(profile: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, [AGENT, profile], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('begin')) setTimeout(() => child.kill('SIGKILL'), ms);
  });
  await new Promise((done) => child.once('close', done));
}
