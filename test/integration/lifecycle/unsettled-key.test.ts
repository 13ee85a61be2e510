import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { createShred } from '../../../electron/core/purge/shred.ts';
import type { KeyHolder } from '../../../electron/core/purge/shred.ts';
import { createDatabase, opensWith } from '../../../electron/core/store/open-database.ts';
import { openStore } from '../../../electron/core/store/store.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import type { Vault } from '../../../electron/core/vault/vault.ts';
import { SottoError } from '../../../shared/errors.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// A change of key in an open vault that meets a disk which refuses, between the database and the vault file.

const WORKER = resolve(import.meta.dirname, '../../../electron/core/store/worker.ts');
const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;

async function open() {
  const profile = join(tempFolder(), 'profile');
  const path = join(profile, 'sotto.db');
  const vault = createVault({ profile, stretch: cheapStretch });
  const { keys } = await vault.create(WAY_IN, (key) => createDatabase(path, key));
  const holder: KeyHolder = { key: Buffer.from(keys.databaseKey) };
  const store = await openStore({ path, key: keys.databaseKey, workerScript: WORKER });
  onTestFinished(() => store.close());
  return { path, vault, holder, store };
}

// The bugs: the session went on with the key that the database no longer had, so that copies of it came out broken, and
// every later change was refused until a restart.
it('a vault file that can’t be written after the change is written before the next', async () => {
  const { path, vault, holder, store } = await open();
  let full = true;
  const onFullDisk: Pick<Vault, 'beginKeyChange' | 'endKeyChange' | 'rotateDeviceKey'> = {
    beginKeyChange: (key) => vault.beginKeyChange(key),
    async endKeyChange(key) {
      // at the first change only
      if (full && opensWith(path, key) && (await vault.unlock(WAY_IN)).pendingDatabaseKey !== undefined) {
        throw new SottoError('DISK_FULL');
      }
      return vault.endKeyChange(key);
    },
    rotateDeviceKey: (key) => vault.rotateDeviceKey(key),
  };
  const { shred, withKey } = createShred({ store, vault: onFullDisk, databasePath: path, holder });
  await expect(shred()).rejects.toThrow('DISK_FULL');
  expect(await withKey(async (key) => opensWith(path, key))).toBe(true);
  // a backup that is made meanwhile has one key, its own
  const copy = randomBytes(32);
  const elsewhere = tempFolder();
  const file = await withKey((key) => vault.fileForCopy(key, copy));
  writeFileSync(join(elsewhere, 'vault.json'), JSON.stringify(file));
  const opened = await createVault({ profile: elsewhere, stretch: cheapStretch }).unlock(WAY_IN);
  expect(opened).toMatchObject({ databaseKey: copy, pendingDatabaseKey: undefined });
  full = false;
  await shred();
  const { databaseKey, pendingDatabaseKey } = await vault.unlock(WAY_IN);
  expect(pendingDatabaseKey).toBeUndefined();
  expect(opensWith(path, databaseKey)).toBe(true);
  expect(await withKey(async (key) => key.equals(databaseKey))).toBe(true);
});

// The bug: a database that could not be looked at for a moment was taken for unchanged, and its only key thrown away.
it('both keys stay in the vault when nobody can tell which one the database has', async () => {
  const { path, vault, holder, store } = await open();
  const away = `${path}.away`;
  const onFailingDisk: Store = {
    ...store,
    async rekey(from, to) {
      await store.rekey(from, to);
      renameSync(path, away);
      throw new SottoError('INTERNAL');
    },
  };
  const { shred } = createShred({ store: onFailingDisk, vault, databasePath: path, holder });
  await expect(shred()).rejects.toThrow('INTERNAL');
  if (existsSync(away)) renameSync(away, path);
  const { databaseKey, pendingDatabaseKey } = await vault.unlock(WAY_IN);
  expect([databaseKey, pendingDatabaseKey].some((key) => key !== undefined && opensWith(path, key))).toBe(true);
});
