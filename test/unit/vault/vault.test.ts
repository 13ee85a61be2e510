import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { stretchHere } from '../../../electron/core/crypto/stretch.ts';
import type { Stretch } from '../../../electron/core/crypto/stretch.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import type { Vault } from '../../../electron/core/vault/vault.ts';
import type { VaultFile } from '../../../electron/core/vault/vault-file.ts';
import { SottoError } from '../../../shared/errors.ts';
import { memoryKeychain } from '../../fixtures/memory-keychain.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const PASSPHRASE = 'correct horse battery';
/** Argon2 as weak as it gets: these tests are of what is made with the key. Its own test is below. */
const quickly: Stretch = (passphrase, salt) => stretchHere(passphrase, salt, { opsLimit: 1, memLimit: 8192 });
const opaque = (folder: string) => async (): Promise<void> =>
  writeFileSync(join(folder, 'sotto.db'), Buffer.alloc(8192, 0xa5));

function made(keychain = memoryKeychain()): {
  folder: string;
  vault: Vault;
  keychain: ReturnType<typeof memoryKeychain>;
} {
  const folder = join(tempFolder(), 'profile');
  return { folder, vault: createVault({ profile: folder, keychain, stretch: quickly }), keychain };
}

const choiceOf = (kind: 'device' | 'passphrase') =>
  kind === 'device' ? { kind } : ({ kind, passphrase: PASSPHRASE } as const);

const change = (folder: string, edit: (file: VaultFile) => unknown): void => {
  for (const name of ['vault.json', 'vault.json.bak']) {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')) as VaultFile)));
  }
};

describe('a new vault', () => {
  test('opens with the device key, the recovery key, and gives the same database key each time', async () => {
    const { folder, vault } = made();
    const { recoveryKey, keys } = await vault.create({ kind: 'device' }, opaque(folder));
    expect((await vault.unlock({ kind: 'device' })).databaseKey).toEqual(keys.databaseKey);
    expect((await vault.unlock({ kind: 'recovery', recoveryKey })).databaseKey).toEqual(keys.databaseKey);
    expect(await vault.status()).toMatchObject({
      state: 'locked',
      canUnlockSilently: true,
      slots: ['device', 'recovery'],
    });
  });

  test('with a passphrase puts nothing into the keychain', async () => {
    const { folder, vault, keychain } = made();
    const { keys } = await vault.create({ kind: 'passphrase', passphrase: PASSPHRASE }, opaque(folder));
    expect(keychain.entries.size).toBe(0);
    expect((await vault.unlock({ kind: 'passphrase', passphrase: PASSPHRASE })).databaseKey).toEqual(keys.databaseKey);
    await expect(vault.unlock({ kind: 'passphrase', passphrase: 'correct horse batterz' })).rejects.toThrow(
      'VAULT_WRONG_PASSPHRASE',
    );
  });

  test('a passphrase typed on another system opens it: composed and decomposed letters are the same', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'passphrase', passphrase: 'ångström long' }, opaque(folder));
    await expect(
      vault.unlock({ kind: 'passphrase', passphrase: 'ångström long'.normalize('NFD') }),
    ).resolves.toBeDefined();
  });

  test('no key is in a file of the profile, in any encoding that grep would find', async () => {
    const { folder, vault, keychain } = made();
    const { keys, recoveryKey } = await vault.create({ kind: 'device' }, opaque(folder));
    const secrets = [keys.databaseKey, ...keychain.entries.values()];
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      expect(bytes.includes(recoveryKey)).toBe(false);
      for (const secret of secrets) {
        expect(bytes.includes(secret)).toBe(false);
        expect(bytes.includes(secret.toString('base64'))).toBe(false);
        expect(bytes.includes(secret.toString('hex'))).toBe(false);
      }
    }
  });

  test('is readable by its owner only', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'device' }, opaque(folder));
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'vault.json')).mode & 0o077).toBe(0);
  });

  test('a short passphrase is refused before anything is made', async () => {
    const { folder, vault } = made();
    await expect(vault.create({ kind: 'passphrase', passphrase: 'short' }, opaque(folder))).rejects.toThrow(
      'TOO_SHORT',
    );
    expect(existsSync(folder)).toBe(false);
  });
});

describe('nothing is ever made over something', () => {
  test('a second vault over the first', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'device' }, opaque(folder));
    const before = readFileSync(join(folder, 'vault.json'));
    await expect(vault.create({ kind: 'device' }, opaque(folder))).rejects.toThrow('VAULT_EXISTS');
    expect(readFileSync(join(folder, 'vault.json'))).toEqual(before);
  });

  test('a database whose vault.json is gone', async () => {
    const { folder, vault } = made();
    mkdirSync(folder);
    await opaque(folder)();
    expect(await vault.status()).toMatchObject({ state: 'broken', problem: 'VAULT_FILE_LOST' });
    await expect(vault.create({ kind: 'device' }, opaque(folder))).rejects.toThrow('VAULT_FILE_LOST');
    expect(statSync(join(folder, 'sotto.db')).size).toBe(8192);
  });

  test('a vault whose keychain entry is gone', async () => {
    const { folder, vault, keychain } = made();
    const { recoveryKey } = await vault.create({ kind: 'device' }, opaque(folder));
    keychain.entries.clear();
    expect(await vault.status()).toMatchObject({
      state: 'locked',
      problem: 'KEYCHAIN_ENTRY_MISSING',
      canUnlockSilently: false,
    });
    await expect(vault.unlock({ kind: 'device' })).rejects.toThrow('KEYCHAIN_ENTRY_MISSING');
    await expect(vault.create({ kind: 'device' }, opaque(folder))).rejects.toThrow('VAULT_EXISTS');
    await expect(vault.unlock({ kind: 'recovery', recoveryKey })).resolves.toBeDefined();
  });

  test('a creation that was killed half way is begun again, and what it left is not called a vault', async () => {
    const { folder, vault, keychain } = made();
    const reached = Promise.withResolvers<void>();
    // this creation never comes back, like one whose process has died
    void vault.create({ kind: 'device' }, async () => {
      await opaque(folder)();
      reached.resolve();
      await new Promise(() => undefined);
    });
    await reached.promise;
    expect(existsSync(join(folder, 'sotto.db'))).toBe(true);
    expect(keychain.entries.size).toBe(1);
    expect(await vault.status()).toMatchObject({ state: 'none' });
    await vault.create({ kind: 'device' }, opaque(folder));
    expect(await vault.status()).toMatchObject({ state: 'locked', canUnlockSilently: true });
    // and no key of the dead one stays behind
    expect(keychain.entries.size).toBe(1);
  });

  test.each([['device'], ['passphrase']] as const)('a failed creation (%s) takes back all it made', async (kind) => {
    const { folder, vault, keychain } = made();
    const full = async (): Promise<never> => {
      await opaque(folder)();
      throw new SottoError('DISK_FULL');
    };
    await expect(vault.create(choiceOf(kind), full)).rejects.toThrow('DISK_FULL');
    expect(readdirSync(folder)).toEqual([]);
    expect(keychain.entries.size).toBe(0);
  });

  test('a lost vault file whose copy is there opens, and is written anew', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'device' }, opaque(folder));
    const text = readFileSync(join(folder, 'vault.json'), 'utf8');
    rmSync(join(folder, 'vault.json'));
    expect(await vault.status()).toMatchObject({ state: 'locked', canUnlockSilently: true });
    await expect(vault.create({ kind: 'device' }, opaque(folder))).rejects.toThrow('VAULT_EXISTS');
    await vault.unlock({ kind: 'device' });
    expect(readFileSync(join(folder, 'vault.json'), 'utf8')).toBe(text);
  });

  test('the mark of a finished creation can’t make a later loss look like a creation', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'device' }, opaque(folder));
    writeFileSync(join(folder, 'creating'), '');
    await vault.unlock({ kind: 'device' });
    expect(existsSync(join(folder, 'creating'))).toBe(false);
  });
});

describe('a vault file that is not as it was', () => {
  test.each([
    ['an empty file', '', 'VAULT_DAMAGED'],
    ['half a file', '{"format":1,"id":', 'VAULT_DAMAGED'],
    ['another program’s JSON', '{"hello":1}', 'VAULT_DAMAGED'],
    ['a newer version', '{"format":2,"anything":[]}', 'VAULT_TOO_NEW'],
  ])('%s is reported, and left as it is', async (_name, text, problem) => {
    const { folder, vault } = made();
    await vault.create({ kind: 'device' }, opaque(folder));
    for (const name of ['vault.json', 'vault.json.bak']) writeFileSync(join(folder, name), text);
    expect(await vault.status()).toMatchObject({ state: 'broken', problem });
    await expect(vault.unlock({ kind: 'device' })).rejects.toThrow(problem);
    expect(readFileSync(join(folder, 'vault.json'), 'utf8')).toBe(text);
  });

  test.each([
    ['one that is no JSON', () => 'garbage'],
    ['a changed key in it', (text: string) => text.replace(/(wrappedSecretKey": ".{40})./, '$1_').replace('_', 'A')],
    ['a forged table', (text: string) => text.replace(/("mac": ").{4}/, '$1AAAA')],
  ])('a damaged file beside a whole copy is no loss, and mended: %s', async (_name, damage) => {
    const { folder, vault } = made();
    const { keys } = await vault.create({ kind: 'device' }, opaque(folder));
    const path = join(folder, 'vault.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, damage(text));
    expect((await vault.unlock({ kind: 'device' })).databaseKey).toEqual(keys.databaseKey);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a damaged copy is made anew from the file, at the next opening', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'device' }, opaque(folder));
    writeFileSync(join(folder, 'vault.json.bak'), '');
    await vault.unlock({ kind: 'device' });
    expect(readFileSync(join(folder, 'vault.json.bak'))).toEqual(readFileSync(join(folder, 'vault.json')));
  });

  test('an older copy is not a way around a newer file', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'device' }, opaque(folder));
    writeFileSync(join(folder, 'vault.json'), '{"format":2}');
    await expect(vault.unlock({ kind: 'device' })).rejects.toThrow('VAULT_TOO_NEW');
    expect(await vault.status()).toMatchObject({ state: 'broken', problem: 'VAULT_TOO_NEW' });
  });

  test('any change to the table of slots is noticed', async () => {
    const { folder, vault } = made();
    const { recoveryKey } = await vault.create({ kind: 'passphrase', passphrase: PASSPHRASE }, opaque(folder));
    change(folder, (file) => ({ ...file, slots: file.slots.filter((slot) => slot.kind === 'recovery') }));
    await expect(vault.unlock({ kind: 'recovery', recoveryKey })).rejects.toThrow('VAULT_TAMPERED');
  });

  test('weaker passphrase parameters are refused before the passphrase is used', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'passphrase', passphrase: PASSPHRASE }, opaque(folder));
    change(folder, (file) => ({
      ...file,
      slots: file.slots.map((slot) =>
        slot.kdf === undefined ? slot : { ...slot, kdf: { ...slot.kdf, memLimit: 8192, opsLimit: 1 } },
      ),
    }));
    await expect(vault.unlock({ kind: 'passphrase', passphrase: PASSPHRASE })).rejects.toThrow('VAULT_KDF_REFUSED');
  });

  test('parameters that would eat all memory are not even tried', async () => {
    const { folder, vault } = made();
    await vault.create({ kind: 'passphrase', passphrase: PASSPHRASE }, opaque(folder));
    change(folder, (file) => ({
      ...file,
      slots: file.slots.map((slot) =>
        slot.kdf === undefined ? slot : { ...slot, kdf: { ...slot.kdf, memLimit: 2 ** 40 } },
      ),
    }));
    await expect(vault.unlock({ kind: 'passphrase', passphrase: PASSPHRASE })).rejects.toThrow('VAULT_DAMAGED');
  });

  test('a slot of another vault does not fit', async () => {
    const one = made();
    const two = made(one.keychain);
    await one.vault.create({ kind: 'device' }, opaque(one.folder));
    await two.vault.create({ kind: 'device' }, opaque(two.folder));
    const other = JSON.parse(readFileSync(join(two.folder, 'vault.json'), 'utf8')) as VaultFile;
    change(one.folder, (file) => ({ ...file, slots: other.slots }));
    await expect(one.vault.unlock({ kind: 'device' })).rejects.toThrow('KEYCHAIN_ENTRY_WRONG');
  });
});

describe('a database that is not as it was', () => {
  test.each([
    ['missing', null, 'DATABASE_MISSING'],
    ['empty', Buffer.alloc(0), 'DATABASE_DAMAGED'],
    ['not encrypted', Buffer.from('SQLite format 3\0 and so on'), 'DATABASE_NOT_OURS'],
  ])('%s is told without a key', async (_name, content, problem) => {
    const { folder, vault } = made();
    await vault.create(
      { kind: 'device' },
      content === null ? async () => undefined : async () => writeFileSync(join(folder, 'sotto.db'), content),
    );
    expect(await vault.status()).toMatchObject({ state: 'broken', problem });
  });
});
