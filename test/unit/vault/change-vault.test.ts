import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { stretchHere } from '../../../electron/core/crypto/stretch.ts';
import type { Stretch } from '../../../electron/core/crypto/stretch.ts';
import { newRecoverySlotKey } from '../../../electron/core/vault/slots.ts';
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

const NEW_ACCESS = { mode: 'passphrase', passphrase: NEW.passphrase } as const;

test('a changed passphrase opens the same database; the old one opens nothing, from either file', async () => {
  const { vault, keys, folder } = await made();
  await vault.setAccess(keys.databaseKey, NEW_ACCESS);
  expect((await vault.unlock(NEW)).databaseKey).toEqual(keys.databaseKey);
  await expect(vault.unlock(OLD)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  expect(readFileSync(join(folder, 'vault.json.bak'))).toEqual(readFileSync(join(folder, 'vault.json')));
});

test('nothing changes without the key that the database has', async () => {
  const { vault, folder } = await made();
  const before = readFileSync(join(folder, 'vault.json'));
  await expect(vault.prove(NEW)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  await expect(vault.setAccess(Buffer.alloc(32, 1), NEW_ACCESS)).rejects.toThrow('VAULT_TAMPERED');
  expect(readFileSync(join(folder, 'vault.json'))).toEqual(before);
});

test('a passphrase that is too short changes nothing and leaves nothing in the keychain', async () => {
  const { vault, keys, keychain } = await made();
  const short = { mode: 'both', passphrase: 'too short' } as const;
  await expect(vault.setAccess(keys.databaseKey, short)).rejects.toThrow('VAULT_PASSPHRASE_TOO_SHORT');
  expect(keychain.entries.size).toBe(0);
});

test('a new recovery key takes the place of the old', async () => {
  const { vault, keys, recoveryKey: old } = await made();
  const { recoveryKey, slotKey } = newRecoverySlotKey();
  await vault.setRecovery(keys.databaseKey, slotKey);
  expect((await vault.unlock({ kind: 'recovery', recoveryKey })).databaseKey).toEqual(keys.databaseKey);
  await expect(vault.unlock({ kind: 'recovery', recoveryKey: old })).rejects.toThrow('VAULT_WRONG_RECOVERY_KEY');
});

test('on another computer the recovery key leads to a new device key; a passphrase alone leaves nothing in the keychain', async () => {
  const { vault, keychain, recoveryKey } = await made();
  const { databaseKey } = await vault.unlock({ kind: 'recovery', recoveryKey });
  await vault.setAccess(databaseKey, { mode: 'device' });
  expect(keychain.entries.size).toBe(1);
  expect(await vault.status()).toMatchObject({ canUnlockSilently: true, slots: ['device', 'recovery'] });
  await vault.setAccess(databaseKey, { mode: 'either', passphrase: OLD.passphrase });
  expect((await vault.unlock({ kind: 'device' })).databaseKey).toEqual(databaseKey);
  expect((await vault.unlock(OLD)).databaseKey).toEqual(databaseKey);
  await vault.setAccess(databaseKey, NEW_ACCESS);
  expect(keychain.entries.size).toBe(0);
  await expect(vault.unlock({ kind: 'device' })).rejects.toThrow('VAULT_PASSPHRASE_NEEDED');
});

test('with two factors neither the passphrase nor the keychain alone opens; the recovery key does', async () => {
  const { vault, keychain, keys, folder, recoveryKey } = await made({ kind: 'device' });
  await vault.setAccess(keys.databaseKey, { mode: 'both', passphrase: NEW.passphrase });
  expect(await vault.status()).toMatchObject({
    canUnlockSilently: false,
    twoFactors: true,
    slots: ['passphrase', 'recovery'],
  });
  expect((await vault.unlock(NEW)).databaseKey).toEqual(keys.databaseKey);
  await expect(vault.unlock({ kind: 'device' })).rejects.toThrow('VAULT_PASSPHRASE_NEEDED');
  await expect(vault.unlock(OLD)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');

  // the file and the passphrase on another computer
  const [[id = '', deviceKey = Buffer.alloc(0)] = []] = keychain.entries;
  keychain.entries.clear();
  await expect(vault.unlock(NEW)).rejects.toThrow('KEYCHAIN_ENTRY_MISSING');
  expect(await vault.status()).toMatchObject({ state: 'locked', problem: 'KEYCHAIN_ENTRY_MISSING' });
  keychain.entries.set(id, Buffer.alloc(32, 7));
  await expect(vault.unlock(NEW)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  expect((await vault.unlock({ kind: 'recovery', recoveryKey })).databaseKey).toEqual(keys.databaseKey);
  keychain.entries.set(id, deviceKey);

  // somebody takes the second factor out of the file: the table says so
  const path = join(folder, 'vault.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as { slots: { withDevice?: boolean }[] };
  for (const slot of file.slots) delete slot.withDevice;
  for (const name of ['vault.json', 'vault.json.bak']) writeFileSync(join(folder, name), JSON.stringify(file));
  await expect(vault.unlock(NEW)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  await expect(vault.unlock({ kind: 'recovery', recoveryKey })).rejects.toThrow('VAULT_TAMPERED');
});

test('a change to two factors that is killed before or after the vault file is written leaves a way in', async () => {
  for (const written of [false, true]) {
    const { vault, keychain, keys, folder } = await made({ kind: 'device' });
    const before = ['vault.json', 'vault.json.bak'].map((name) => [name, readFileSync(join(folder, name))] as const);
    const entries = new Map(keychain.entries);
    await vault.setAccess(keys.databaseKey, { mode: 'both', passphrase: NEW.passphrase });
    const [id = ''] = entries.keys();
    keychain.entries.set(`${id}.next`, keychain.entries.get(id) ?? Buffer.alloc(0));
    keychain.entries.set(id, entries.get(id) ?? Buffer.alloc(0));
    if (!written) for (const [name, bytes] of before) writeFileSync(join(folder, name), bytes);
    const way = written ? NEW : ({ kind: 'device' } as const);
    expect((await vault.unlock(way)).databaseKey).toEqual(keys.databaseKey);
  }
});

test('a device key whose replacement was killed opens, whether or not the vault file had been written', async () => {
  for (const written of [false, true]) {
    const { vault, keychain, keys, folder } = await made({ kind: 'device' });
    const before = ['vault.json', 'vault.json.bak'].map((name) => [name, readFileSync(join(folder, name))] as const);
    const entries = new Map(keychain.entries);
    await vault.setAccess(keys.databaseKey, { mode: 'device' });
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
  await expect(vault.setAccess(keys.databaseKey, NEW_ACCESS)).rejects.toThrow('CONFLICT');
  await vault.endKeyChange(pending);
  expect(await vault.unlock(OLD)).toEqual({ databaseKey: pending, pendingDatabaseKey: undefined });
});

test('a change of key that did not come to pass is taken back', async () => {
  const { vault, keys } = await made();
  await vault.beginKeyChange(keys.databaseKey);
  await vault.endKeyChange(keys.databaseKey);
  expect(await vault.unlock(OLD)).toEqual({ databaseKey: keys.databaseKey, pendingDatabaseKey: undefined });
});
