import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';

import type { CreateVault } from '../../../shared/contract.ts';
import { KEY_BYTES, randomBytes, wipe } from '../crypto/sodium.ts';
import { readMark, removeMark, removeUnfinishedDatabase, setMark } from './creation-mark.ts';
import { forgetDeviceKey, newDeviceKey, settleDeviceKey } from './device-key.ts';
import type { Keychain } from './keychain.ts';
import type { ProfileFiles } from './profile-files.ts';
import { signTable } from './slot-table.ts';
import { bothKeys, makeSlot, newPassphraseKey, newRecoverySlotKey } from './slots.ts';
import type { OpenedSlot, SlotKey } from './slots.ts';
import type { Means } from './unlock-slot.ts';
import { VAULT_FORMAT } from './vault-file.ts';
import { writeVaultFile } from './write-vault-file.ts';

export interface CreatedVault {
  /** To be shown once; it is kept nowhere. */
  readonly recoveryKey: string;
  /** The caller wipes them. */
  readonly keys: OpenedSlot;
}

export type MakeDatabase = (key: Buffer) => void | Promise<void>;

/**
 * Makes a vault where there is none. In this order, so that a kill at any moment leaves a vault or nothing that looks
 * like one: the mark, the keychain entry, the database, `vault.json`, its copy, and the mark goes.
 */
export async function createVaultFiles(
  files: ProfileFiles,
  { keychain, stretch }: Means,
  choice: CreateVault,
  makeDatabase: MakeDatabase,
): Promise<CreatedVault> {
  await clearEarlierAttempt(files, keychain);
  const vaultId = randomUUID();
  const databaseKey = randomBytes(KEY_BYTES);
  const usesKeychain = choice.kind !== 'passphrase';
  await setMark(files, { vaultId, keychain: usesKeychain });
  const made: SlotKey[] = [];
  try {
    made.push(await firstKey(vaultId, { keychain, stretch }, choice));
    const { recoveryKey, slotKey } = newRecoverySlotKey();
    made.push(slotKey);
    const slots = made.map((one) => makeSlot(vaultId, one, databaseKey));
    await makeDatabase(databaseKey);
    if (usesKeychain) await settleDeviceKey(keychain, vaultId);
    await writeVaultFile(files, signTable({ format: VAULT_FORMAT, id: vaultId, slots }, databaseKey));
    await removeMark(files);
    return { recoveryKey, keys: { databaseKey, pendingDatabaseKey: undefined } };
  } catch (error) {
    wipe(databaseKey);
    // nobody has been told of this vault: the files first, so that a kill in between leaves nothing that points to it
    for (const path of [files.vaultCopy, files.vault]) await rm(path, { force: true }).catch(() => undefined);
    await clearEarlierAttempt(files, keychain).catch(() => undefined);
    throw error;
  } finally {
    for (const { key } of made) wipe(key);
  }
}

async function firstKey(vaultId: string, { keychain, stretch }: Means, choice: CreateVault): Promise<SlotKey> {
  if (choice.kind === 'device') return newDeviceKey(keychain, vaultId);
  const typed = await newPassphraseKey(choice.passphrase, stretch);
  if (choice.kind === 'passphrase') return typed;
  const device = await newDeviceKey(keychain, vaultId);
  const both: SlotKey = { ...typed, key: bothKeys(typed.key, device.key), withDevice: true };
  wipe(typed.key, device.key);
  return both;
}

/** What a creation left that failed or was killed before its vault file appeared. */
async function clearEarlierAttempt(files: ProfileFiles, keychain: Keychain): Promise<void> {
  const mark = await readMark(files);
  if (mark?.keychain === true) await forgetDeviceKey(keychain, mark.vaultId).catch(() => undefined);
  await removeUnfinishedDatabase(files);
  await removeMark(files).catch(() => undefined);
}
