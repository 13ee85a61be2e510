import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { stretchHere } from '../../../electron/core/crypto/stretch.ts';
import type { Stretch } from '../../../electron/core/crypto/stretch.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import { memoryKeychain } from '../../fixtures/memory-keychain.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const OLD = { kind: 'passphrase', passphrase: 'the old passphrase' } as const;
const NEW = { kind: 'passphrase', passphrase: 'a new passphrase' } as const;
const quickly: Stretch = (passphrase, salt) => stretchHere(passphrase, salt, { opsLimit: 1, memLimit: 8192 });

async function made(choice: typeof OLD | { kind: 'device' } = OLD) {
  const folder = join(tempFolder(), 'profile');
  const keychain = memoryKeychain();
  const vault = createVault({ profile: folder, keychain, stretch: quickly });
  const created = await vault.create(choice, () => writeFileSync(join(folder, 'sotto.db'), Buffer.alloc(8192, 0xa5)));
  return { folder, keychain, vault, ...created };
}

test('a changed passphrase opens the same database; the old one opens nothing, from either file', async () => {
  const { vault, keys, folder } = await made();
  await vault.change(OLD, NEW);
  expect((await vault.unlock(NEW)).databaseKey).toEqual(keys.databaseKey);
  await expect(vault.unlock(OLD)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  expect(readFileSync(join(folder, 'vault.json.bak'))).toEqual(readFileSync(join(folder, 'vault.json')));
});

test('nothing changes without a key that opens', async () => {
  const { vault, folder } = await made();
  const before = readFileSync(join(folder, 'vault.json'));
  await expect(vault.change(NEW, { kind: 'recovery' })).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  expect(readFileSync(join(folder, 'vault.json'))).toEqual(before);
});

test('a new recovery key takes the place of the old', async () => {
  const { vault, keys, recoveryKey: old } = await made();
  const { recoveryKey } = await vault.change(OLD, { kind: 'recovery' });
  expect((await vault.unlock({ kind: 'recovery', recoveryKey: recoveryKey ?? '' })).databaseKey).toEqual(
    keys.databaseKey,
  );
  await expect(vault.unlock({ kind: 'recovery', recoveryKey: old })).rejects.toThrow('VAULT_WRONG_RECOVERY_KEY');
});

test('on another computer the recovery key adds a device slot, and it leaves nothing in the keychain when removed', async () => {
  const { vault, keychain, recoveryKey } = await made();
  const proof = { kind: 'recovery', recoveryKey } as const;
  await vault.change(proof, { kind: 'device' });
  expect(keychain.entries.size).toBe(1);
  expect(await vault.status()).toMatchObject({ canUnlockSilently: true });
  await vault.change(proof, { kind: 'remove', slot: 'device' });
  expect(keychain.entries.size).toBe(0);
});

test('the last way in but the recovery key can’t be removed', async () => {
  const { vault } = await made();
  await expect(vault.change(OLD, { kind: 'remove', slot: 'passphrase' })).rejects.toThrow('CONFLICT');
  await expect(vault.change(OLD, { kind: 'remove', slot: 'device' })).rejects.toThrow('NOT_FOUND');
});

test('a device key whose replacement was killed opens, whether or not the vault file had been written', async () => {
  for (const written of [false, true]) {
    const { vault, keychain, keys, folder } = await made({ kind: 'device' });
    const before = ['vault.json', 'vault.json.bak'].map((name) => [name, readFileSync(join(folder, name))] as const);
    const entries = new Map(keychain.entries);
    await vault.change({ kind: 'device' }, { kind: 'device' });
    // as the keychain was between the two steps: the old key in its place, the new one waiting
    const [id = ''] = entries.keys();
    keychain.entries.set(`${id}.next`, keychain.entries.get(id) ?? Buffer.alloc(0));
    keychain.entries.set(id, entries.get(id) ?? Buffer.alloc(0));
    if (!written) for (const [name, bytes] of before) writeFileSync(join(folder, name), bytes);
    expect((await vault.unlock({ kind: 'device' })).databaseKey).toEqual(keys.databaseKey);
    if (written) expect([...keychain.entries.keys()]).toEqual([id]);
  }
});

test('during a change of the database key every slot opens both keys; after it only the new one', async () => {
  const { vault, keys, recoveryKey } = await made();
  const pending = await vault.beginKeyChange(keys.databaseKey);
  expect(pending).not.toEqual(keys.databaseKey);
  for (const choice of [OLD, { kind: 'recovery', recoveryKey } as const]) {
    expect(await vault.unlock(choice)).toEqual({ databaseKey: keys.databaseKey, pendingDatabaseKey: pending });
  }
  // a second change would forget the key that the database may have by now
  await expect(vault.beginKeyChange(keys.databaseKey)).rejects.toThrow('CONFLICT');
  await expect(vault.change(OLD, NEW)).rejects.toThrow('CONFLICT');
  await vault.endKeyChange(pending);
  expect(await vault.unlock(OLD)).toEqual({ databaseKey: pending, pendingDatabaseKey: undefined });
});

test('a change of key that did not come to pass is taken back', async () => {
  const { vault, keys } = await made();
  await vault.beginKeyChange(keys.databaseKey);
  await vault.endKeyChange(keys.databaseKey);
  expect(await vault.unlock(OLD)).toEqual({ databaseKey: keys.databaseKey, pendingDatabaseKey: undefined });
});
