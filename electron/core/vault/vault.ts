import { randomUUID } from 'node:crypto';

import type { CreateVault, KeychainState, SlotKind, UnlockVault, VaultStatus } from '../../../shared/contract.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import { cryptoReady, deriveKey, KEY_BYTES, mac, macMatches, randomBytes, wipe } from '../crypto/sodium.ts';
import { createKeychain } from './keychain.ts';
import type { Keychain } from './keychain.ts';
import { beginCreation, endCreation, exists, glanceAtDatabase, isWritable, profileFiles } from './profile-files.ts';
import { readVaultFile } from './read-vault-file.ts';
import { newRecoveryKey, recoverySlotKey } from './recovery-key.ts';
import { makeSlot, newKdf, openSlot, passphraseSlotKey } from './slots.ts';
import type { OpenedSlot } from './slots.ts';
import { authenticatedPart, VAULT_FORMAT } from './vault-file.ts';
import type { VaultFile, VaultSlot } from './vault-file.ts';
import { writeAtomically } from './write-atomically.ts';

/** Characters. */
const SHORTEST_PASSPHRASE = 8;

interface VaultOptions {
  /** Absolute path. */
  readonly profile: string;
  readonly keychain?: Keychain;
}

export interface Vault {
  status(): Promise<Omit<VaultStatus, 'state'> & { state: 'none' | 'locked' | 'broken' }>;
  /**
   * Makes a vault: keychain entry, then the database (`makeDatabase`), then `vault.json`, whose appearance is the
   * moment from which the vault exists. Never over anything that is already there.
   */
  create(
    choice: CreateVault,
    makeDatabase: (key: Buffer) => Promise<void>,
  ): Promise<{ recoveryKey: string; keys: OpenedSlot }>;
  /** The database key, as a Buffer that the caller wipes. */
  unlock(choice: UnlockVault): Promise<OpenedSlot>;
}

export function createVault({ profile, keychain = createKeychain() }: VaultOptions): Vault {
  const files = profileFiles(profile);

  async function status(): ReturnType<Vault['status']> {
    const keychainState = await keychain.state();
    const broken = (problem: SottoError['code'], slots: SlotKind[] = []) => ({
      state: 'broken' as const,
      problem,
      slots,
      keychain: keychainState,
      canUnlockSilently: false,
    });
    let file: VaultFile | null;
    try {
      file = await readVaultFile(files);
    } catch (error) {
      return broken(toErrorShape(error).code);
    }
    const database = await glanceAtDatabase(files.database);
    if (file === null) {
      const leftover = (await exists(files.creating)) && !(await exists(files.vaultCopy));
      if (database !== 'missing' && !leftover) return broken('VAULT_FILE_LOST');
      if ((await exists(profile)) && !(await isWritable(profile))) return broken('PROFILE_READ_ONLY');
      return { state: 'none', slots: [], keychain: keychainState, canUnlockSilently: false };
    }
    const slots = file.slots.map((slot) => slot.kind);
    if (database === 'missing') return broken('DATABASE_MISSING', slots);
    if (database === 'plain') return broken('DATABASE_NOT_OURS', slots);
    if (database === 'empty') return broken('DATABASE_DAMAGED', slots);
    if (!(await isWritable(profile))) return broken('PROFILE_READ_ONLY', slots);
    return { ...(await deviceStatus(file, keychainState)), state: 'locked', slots, keychain: keychainState };
  }

  async function deviceStatus(
    file: VaultFile,
    state: KeychainState,
  ): Promise<Pick<VaultStatus, 'problem' | 'canUnlockSilently'>> {
    if (!file.slots.some((slot) => slot.kind === 'device')) return { canUnlockSilently: false };
    if (state === 'locked') return { canUnlockSilently: false, problem: 'KEYCHAIN_LOCKED' };
    if (state === 'absent') return { canUnlockSilently: false, problem: 'KEYCHAIN_UNAVAILABLE' };
    const key = await keychain.get(file.id).catch(() => null);
    if (key === null) return { canUnlockSilently: false, problem: 'KEYCHAIN_ENTRY_MISSING' };
    wipe(key);
    return { canUnlockSilently: true };
  }

  async function create(
    choice: CreateVault,
    makeDatabase: (key: Buffer) => Promise<void>,
  ): Promise<{ recoveryKey: string; keys: OpenedSlot }> {
    await cryptoReady;
    if (choice.kind === 'passphrase' && choice.passphrase.length < SHORTEST_PASSPHRASE) {
      throw new SottoError('VAULT_PASSPHRASE_TOO_SHORT', { shortest: SHORTEST_PASSPHRASE });
    }
    const now = await status();
    if (now.state === 'locked') throw new SottoError('VAULT_EXISTS');
    if (now.state === 'broken') throw new SottoError(now.problem ?? 'VAULT_EXISTS');

    const vaultId = randomUUID();
    const databaseKey = randomBytes(KEY_BYTES);
    const recoveryKey = newRecoveryKey();
    const recovery = recoverySlotKey(recoveryKey);
    if (recovery === null) throw new Error('A new recovery key did not read back');
    await beginCreation(profile, files);
    const first = await firstSlot(choice, vaultId, databaseKey);
    const slots = [first, makeSlot({ vaultId, kind: 'recovery', slotKey: recovery, databaseKey })];
    wipe(recovery);
    await makeDatabase(databaseKey);
    await write({ format: VAULT_FORMAT, id: vaultId, slots }, databaseKey);
    await endCreation(files);
    return { recoveryKey, keys: { databaseKey, pendingDatabaseKey: undefined } };
  }

  async function firstSlot(choice: CreateVault, vaultId: string, databaseKey: Buffer): Promise<VaultSlot> {
    if (choice.kind === 'passphrase') {
      const kdf = newKdf();
      const slotKey = passphraseSlotKey(choice.passphrase, kdf);
      const slot = makeSlot({ vaultId, kind: 'passphrase', slotKey, databaseKey, kdf });
      wipe(slotKey);
      return slot;
    }
    const slotKey = randomBytes(KEY_BYTES);
    await keychain.set(vaultId, slotKey);
    // a keychain that forgets at once would lock its owner out at the next start
    const kept = await keychain.get(vaultId);
    if (kept === null || !kept.equals(slotKey)) throw new SottoError('KEYCHAIN_UNAVAILABLE');
    const slot = makeSlot({ vaultId, kind: 'device', slotKey, databaseKey });
    wipe(slotKey, kept);
    return slot;
  }

  async function write(part: Pick<VaultFile, 'format' | 'id' | 'slots'>, databaseKey: Buffer): Promise<void> {
    const macKey = deriveKey(databaseKey, 'sotto slot table');
    const file: VaultFile = { ...part, mac: mac(authenticatedPart(part), macKey).toString('base64') };
    wipe(macKey);
    const text = `${JSON.stringify(file, null, 2)}\n`;
    await writeAtomically(files.vault, text);
    await writeAtomically(files.vaultCopy, text);
  }

  async function unlock(choice: UnlockVault): Promise<OpenedSlot> {
    await cryptoReady;
    const file = await readVaultFile(files);
    if (file === null) throw new SottoError('VAULT_MISSING');
    const slot = file.slots.find((it) => it.kind === choice.kind);
    if (slot === undefined) throw new SottoError(noSuchSlot(choice.kind));
    const slotKey = await slotKeyFor(choice, file, slot);
    const opened = openSlot(file.id, slot, slotKey);
    wipe(slotKey);
    if (opened === null) throw new SottoError(wrongKey(choice.kind));
    if (!authentic(file, opened)) {
      wipe(opened.databaseKey, opened.pendingDatabaseKey);
      throw new SottoError('VAULT_TAMPERED');
    }
    // from a creation that was killed after its last step
    await endCreation(files);
    return opened;
  }

  async function slotKeyFor(choice: UnlockVault, file: VaultFile, slot: VaultSlot): Promise<Buffer> {
    if (choice.kind === 'recovery') {
      const key = recoverySlotKey(choice.recoveryKey);
      if (key === null) throw new SottoError('VAULT_WRONG_RECOVERY_KEY');
      return key;
    }
    if (choice.kind === 'passphrase') {
      if (slot.kdf === undefined) throw new SottoError('VAULT_DAMAGED');
      return passphraseSlotKey(choice.passphrase, slot.kdf);
    }
    const key = await keychain.get(file.id);
    if (key === null) throw new SottoError('KEYCHAIN_ENTRY_MISSING');
    return key;
  }

  return { status, create, unlock };
}

/** The slot table is as it was written by a holder of the database key, the current or the pending one. */
function authentic(file: VaultFile, { databaseKey, pendingDatabaseKey }: OpenedSlot): boolean {
  const part = authenticatedPart(file);
  const matches = (tag: string | undefined, key: Buffer | undefined): boolean => {
    if (tag === undefined || key === undefined) return false;
    const macKey = deriveKey(key, 'sotto slot table');
    const good = macMatches(Buffer.from(tag, 'base64'), part, macKey);
    wipe(macKey);
    return good;
  };
  return matches(file.mac, databaseKey) || matches(file.pendingMac, pendingDatabaseKey);
}

function noSuchSlot(kind: UnlockVault['kind']): SottoError['code'] {
  if (kind === 'device') return 'VAULT_PASSPHRASE_NEEDED';
  return kind === 'passphrase' ? 'VAULT_WRONG_PASSPHRASE' : 'VAULT_WRONG_RECOVERY_KEY';
}

function wrongKey(kind: UnlockVault['kind']): SottoError['code'] {
  if (kind === 'device') return 'KEYCHAIN_ENTRY_WRONG';
  return kind === 'passphrase' ? 'VAULT_WRONG_PASSPHRASE' : 'VAULT_WRONG_RECOVERY_KEY';
}
