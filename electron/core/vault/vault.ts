import type { CreateVault, UnlockVault, VaultAccess } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { cryptoReady, wipe } from '../crypto/sodium.ts';
import { stretchHere } from '../crypto/stretch.ts';
import type { Stretch } from '../crypto/stretch.ts';
import { keyChangeWaits, withAccess, withCopyKey, withOnlyKey, withPendingKey, withSlot } from './change-vault.ts';
import { createVaultFiles } from './create-vault-files.ts';
import type { CreatedVault, MakeDatabase } from './create-vault-files.ts';
import { removeMark } from './creation-mark.ts';
import { forgetDeviceKey, newDeviceKey, settleDeviceKey } from './device-key.ts';
import { createKeychain } from './keychain.ts';
import type { Keychain } from './keychain.ts';
import { profileFiles } from './profile-files.ts';
import { readVaultFiles } from './read-vault-file.ts';
import { isAuthentic } from './slot-table.ts';
import { bothKeys, newPassphraseKey, requireLongEnough } from './slots.ts';
import type { OpenedSlot, SlotKey } from './slots.ts';
import { unlockSlot } from './unlock-slot.ts';
import type { VaultFile } from './vault-file.ts';
import { vaultStatus } from './vault-status.ts';
import type { LockedStatus } from './vault-status.ts';
import { writeVaultFile } from './write-vault-file.ts';

interface VaultOptions {
  /** Absolute path. */
  readonly profile: string;
  readonly keychain?: Keychain;
  readonly stretch?: Stretch;
}

/** The caller of anything but `status` holds the profile's lock. */
export interface Vault {
  /** What is there and whether it could be opened. Changes nothing. */
  status(): Promise<LockedStatus>;
  /** Never over anything that is already there. Throws what `status` reports, and VAULT_PASSPHRASE_TOO_SHORT. */
  create(choice: CreateVault, makeDatabase: MakeDatabase): Promise<CreatedVault>;
  /** The database keys, as Buffers that the caller wipes. Throws as `unlockSlot`. */
  unlock(choice: UnlockVault): Promise<OpenedSlot>;
  /** Throws as `unlock` where that way in is none. */
  prove(choice: UnlockVault): Promise<void>;
  /**
   * Changes what opens the vault beside the recovery key, in one step: killed at any moment, the earlier or the new way
   * in opens it. Throws KEYCHAIN_*, VAULT_PASSPHRASE_TOO_SHORT, and CONFLICT while the database's key is being changed.
   */
  setAccess(databaseKey: Buffer, access: VaultAccess): Promise<void>;
  /** In the place of the earlier recovery key. */
  setRecovery(databaseKey: Buffer, slotKey: SlotKey): Promise<void>;
  /** The vault file for a copy of the database under a key of its own: what opens this vault now opens the copy. */
  fileForCopy(databaseKey: Buffer, copyKey: Buffer): Promise<VaultFile>;
  /** Before a rekey: the key to change to, already sealed to every slot. The caller wipes it. */
  beginKeyChange(databaseKey: Buffer): Promise<Buffer>;
  /**
   * After it, whether it came to pass or not: only the key that the database now has. Writes nothing where that is so
   * already.
   */
  endKeyChange(databaseKey: Buffer): Promise<void>;
  /** A new device key in the keychain and its slot, where there is one: the old entry opens nothing any more. */
  rotateDeviceKey(databaseKey: Buffer): Promise<void>;
}

export function createVault({ profile, keychain = createKeychain(), stretch = stretchHere }: VaultOptions): Vault {
  const means = { keychain, stretch };
  const files = profileFiles(profile);
  const status = (): Promise<LockedStatus> => vaultStatus(profile, files, keychain);

  async function unlock(choice: UnlockVault): Promise<{ file: VaultFile; keys: OpenedSlot }> {
    await cryptoReady;
    const { candidates, settled } = await readVaultFiles(files);
    let first: unknown = new SottoError('VAULT_MISSING');
    for (const [index, file] of candidates.entries()) {
      try {
        const keys = await unlockSlot(file, choice, means);
        // it has shown itself right: the other of the two files becomes like it
        if (!settled) await writeVaultFile(files, file).catch(() => undefined);
        // of a creation that was killed after its last step
        await removeMark(files).catch(() => undefined);
        return { file, keys };
      } catch (error) {
        if (index === 0) first = error;
      }
    }
    throw first;
  }

  /** The file of the two that this key has signed. */
  async function signedBy(databaseKey: Buffer): Promise<VaultFile> {
    const keys = { databaseKey, pendingDatabaseKey: databaseKey };
    const file = (await readVaultFiles(files)).candidates.find((it) => isAuthentic(it, keys));
    if (file === undefined) throw new SottoError('VAULT_TAMPERED');
    return file;
  }

  async function accessKeys(vaultId: string, access: VaultAccess): Promise<SlotKey[]> {
    const device = access.mode === 'passphrase' ? undefined : await newDeviceKey(keychain, vaultId);
    if (access.mode === 'device') return device === undefined ? [] : [device];
    const typed = await newPassphraseKey(access.passphrase, stretch);
    if (access.mode !== 'both' || device === undefined) return device === undefined ? [typed] : [device, typed];
    const both: SlotKey = { ...typed, key: bothKeys(typed.key, device.key), withDevice: true };
    wipe(typed.key, device.key);
    return [both];
  }

  return {
    status,
    async create(choice, makeDatabase) {
      await cryptoReady;
      if (choice.kind !== 'device') requireLongEnough(choice.passphrase);
      const now = await status();
      if (now.state === 'locked') throw new SottoError('VAULT_EXISTS');
      if (now.state === 'broken') throw new SottoError(now.problem ?? 'VAULT_EXISTS');
      return createVaultFiles(files, means, choice, makeDatabase);
    },
    unlock: async (choice) => (await unlock(choice)).keys,
    async prove(choice) {
      const { keys } = await unlock(choice);
      wipe(keys.databaseKey, keys.pendingDatabaseKey);
    },
    async setAccess(databaseKey, access) {
      if (access.mode !== 'device') requireLongEnough(access.passphrase);
      const file = await signedBy(databaseKey);
      const slotKeys = await accessKeys(file.id, access);
      try {
        await writeVaultFile(files, withAccess(file, slotKeys, databaseKey));
      } finally {
        for (const { key } of slotKeys) wipe(key);
      }
      if (access.mode !== 'passphrase') await settleDeviceKey(keychain, file.id);
      // what is left of it opens nothing any more
      else await forgetDeviceKey(keychain, file.id).catch(() => undefined);
    },
    async setRecovery(databaseKey, slotKey) {
      await writeVaultFile(files, withSlot(await signedBy(databaseKey), slotKey, databaseKey));
    },
    async fileForCopy(databaseKey, copyKey) {
      return withCopyKey(await signedBy(databaseKey), copyKey);
    },
    async beginKeyChange(databaseKey) {
      const { file, pendingKey } = withPendingKey(await signedBy(databaseKey), databaseKey);
      await writeVaultFile(files, file);
      return pendingKey;
    },
    async endKeyChange(databaseKey) {
      const file = await signedBy(databaseKey);
      if (!keyChangeWaits(file) && (await readVaultFiles(files)).settled) return;
      await writeVaultFile(files, withOnlyKey(file, databaseKey));
    },
    async rotateDeviceKey(databaseKey) {
      const file = await signedBy(databaseKey);
      if (!file.slots.some(({ kind }) => kind === 'device')) return;
      const slotKey = await newDeviceKey(keychain, file.id);
      await writeVaultFile(files, withSlot(file, slotKey, databaseKey));
      wipe(slotKey.key);
      await settleDeviceKey(keychain, file.id);
    },
  };
}
