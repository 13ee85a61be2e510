import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { cryptoReady, passphraseKey, randomBytes, SALT_BYTES, wipe } from '../../electron/core/crypto/sodium.ts';
import { hashFile } from '../../electron/core/models/hash-file.ts';
import type { ModelRecord } from '../../electron/core/models/model-records.ts';
import { createDatabase, openDatabase } from '../../electron/core/store/open-database.ts';
import { createRepositories } from '../../electron/core/store/repositories/index.ts';
import { withAccess } from '../../electron/core/vault/change-vault.ts';
import { forgetDeviceKey } from '../../electron/core/vault/device-key.ts';
import { createKeychain } from '../../electron/core/vault/keychain.ts';
import { profileFiles } from '../../electron/core/vault/profile-files.ts';
import { readVaultFiles } from '../../electron/core/vault/read-vault-file.ts';
import type { SlotKey } from '../../electron/core/vault/slots.ts';
import { ARGON2_FLOOR } from '../../electron/core/vault/vault-file.ts';
import { createVault } from '../../electron/core/vault/vault.ts';
import { writeVaultFile } from '../../electron/core/vault/write-vault-file.ts';
import { inspectGguf } from '../../electron/inference/gguf/inspect.ts';

export interface VaultToSeed {
  /** What opens it beside the recovery key: this session's keychain, or this passphrase alone. */
  readonly passphrase?: string;
  /** Absolute path of a model file, known where it lies, as the first run adds it. */
  readonly model?: string;
}

/**
 * A vault as the first run leaves it, made with the product's own parts but without its window: for tests that are not
 * about the first run. `profile` is an absolute path. Returns the recovery key.
 */
export async function seedVault(profile: string, { passphrase, model }: VaultToSeed = {}): Promise<string> {
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const path = join(profile, 'sotto.db');
  const record = model === undefined ? undefined : await modelAt(model);
  const vault = createVault({ profile });
  const { recoveryKey, keys } = await vault.create({ kind: 'device' }, (key) => {
    createDatabase(path, key);
    if (record === undefined) return;
    const db = openDatabase(path, key);
    createRepositories(db)['models.put'](record);
    db.close();
  });
  if (passphrase !== undefined) await openWithPassphrase(profile, passphrase, keys.databaseKey);
  wipe(keys.databaseKey);
  return recoveryKey;
}

/**
 * At the least cost that the app takes, a fifth of what it gives to new vaults: each unlock of a test pays it. What a
 * new passphrase costs is seen in test/unit/vault and in the tests that make theirs in the window.
 */
async function openWithPassphrase(profile: string, passphrase: string, databaseKey: Buffer): Promise<void> {
  await cryptoReady;
  const files = profileFiles(profile);
  const [file] = (await readVaultFiles(files)).candidates;
  if (file === undefined) throw new Error('No vault was made');
  const salt = randomBytes(SALT_BYTES);
  const kdf = { algorithm: 'argon2id13', salt: salt.toString('base64'), ...ARGON2_FLOOR } as const;
  const slotKey: SlotKey = { kind: 'passphrase', key: passphraseKey(passphrase, salt, ARGON2_FLOOR), kdf };
  await writeVaultFile(files, withAccess(file, [slotKey], databaseKey));
  await forgetDeviceKey(createKeychain(), file.id);
}

async function modelAt(path: string): Promise<ModelRecord> {
  return {
    ...inspectGguf(path).facts,
    id: randomUUID(),
    addedAt: Date.now(),
    load: { contextSize: null, threads: null, gpuLayers: null },
    path,
    storage: 'in-place',
    sha256: await hashFile(path, () => undefined, new AbortController().signal),
  };
}
