import type { SlotKind } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { decrypt, encrypt, mac, newKeyPair, randomBytes, SALT_BYTES, seal, unseal, wipe } from '../crypto/sodium.ts';
import type { KeyPair } from '../crypto/sodium.ts';
import type { Stretch } from '../crypto/stretch.ts';
import { newRecoveryKey, recoverySlotKey } from './recovery-key.ts';
import { ARGON2_FLOOR } from './vault-file.ts';
import type { SlotKdf, VaultSlot } from './vault-file.ts';

/** New passphrase slots: about half a second on a laptop. */
const ARGON2_DEFAULT = { opsLimit: 3, memLimit: 192 * 1024 * 1024 } as const;

/** Characters. */
const SHORTEST_PASSPHRASE = 10;

/** Binds a wrapped secret key to its vault and kind, so that slots can't be swapped between files. */
const wrapContext = (vaultId: string, kind: SlotKind): string => `sotto slot:${vaultId}:${kind}`;

/** A slot's own key, and how it was made where the slot has to say so. */
export interface SlotKey {
  readonly kind: SlotKind;
  /** 32 bytes; wiped by whoever made it. */
  readonly key: Buffer;
  readonly kdf?: SlotKdf;
  readonly withDevice?: true;
}

export function makeSlot(vaultId: string, { kind, key, kdf, withDevice }: SlotKey, databaseKey: Buffer): VaultSlot {
  const pair = newKeyPair();
  try {
    return {
      kind,
      publicKey: pair.publicKey.toString('base64'),
      wrappedSecretKey: encrypt(pair.secretKey, key, wrapContext(vaultId, kind)).toString('base64'),
      databaseKey: seal(databaseKey, pair.publicKey).toString('base64'),
      ...(kdf === undefined ? {} : { kdf }),
      ...(withDevice === undefined ? {} : { withDevice }),
    };
  } finally {
    wipe(pair.secretKey);
  }
}

export interface OpenedSlot {
  readonly databaseKey: Buffer;
  readonly pendingDatabaseKey: Buffer | undefined;
}

/** The database keys in a slot; null when the slot's key is not the right one. */
export function openSlot(vaultId: string, slot: VaultSlot, slotKey: Buffer): OpenedSlot | null {
  const secretKey = decrypt(Buffer.from(slot.wrappedSecretKey, 'base64'), slotKey, wrapContext(vaultId, slot.kind));
  if (secretKey === null) return null;
  const pair: KeyPair = { publicKey: Buffer.from(slot.publicKey, 'base64'), secretKey };
  try {
    const databaseKey = unseal(Buffer.from(slot.databaseKey, 'base64'), pair);
    if (databaseKey === null) throw new SottoError('VAULT_TAMPERED');
    const pending = slot.pendingDatabaseKey;
    return {
      databaseKey,
      pendingDatabaseKey:
        pending === undefined ? undefined : (unseal(Buffer.from(pending, 'base64'), pair) ?? undefined),
    };
  } finally {
    wipe(secretKey);
  }
}

/** `shortest`: characters that a company asks for. Throws VAULT_PASSPHRASE_TOO_SHORT. */
export function requireLongEnough(passphrase: string, shortest = SHORTEST_PASSPHRASE): void {
  const needed = Math.max(shortest, SHORTEST_PASSPHRASE);
  if (passphrase.length < needed) throw new SottoError('VAULT_PASSPHRASE_TOO_SHORT', { shortest: needed });
}

/**
 * The key of a slot that needs both: HMAC-SHA-512/256 of the stretched passphrase under the device key. Neither alone
 * says anything about it. 32 bytes each; the caller wipes all three.
 */
export function bothKeys(stretched: Buffer, deviceKey: Buffer): Buffer {
  const message = Buffer.concat([Buffer.from('sotto two factors:'), stretched]);
  try {
    return mac(message, deviceKey);
  } finally {
    wipe(message);
  }
}

/** Throws VAULT_PASSPHRASE_TOO_SHORT. */
export async function newPassphraseKey(passphrase: string, stretch: Stretch): Promise<SlotKey> {
  requireLongEnough(passphrase);
  const salt = randomBytes(SALT_BYTES);
  const kdf: SlotKdf = { algorithm: 'argon2id13', salt: salt.toString('base64'), ...ARGON2_DEFAULT };
  return { kind: 'passphrase', key: await stretch(passphrase, salt, kdf), kdf };
}

/** The key is made of a new recovery key, which is returned to be shown once. */
export function newRecoverySlotKey(): { recoveryKey: string; slotKey: SlotKey } {
  const recoveryKey = newRecoveryKey();
  const key = recoverySlotKey(recoveryKey);
  if (key === null) throw new Error('A new recovery key did not read back');
  return { recoveryKey, slotKey: { kind: 'recovery', key } };
}

/** The slot key behind a passphrase. Weaker parameters than the floor are refused: somebody has changed the file. */
export async function passphraseSlotKey(passphrase: string, kdf: SlotKdf, stretch: Stretch): Promise<Buffer> {
  const salt = Buffer.from(kdf.salt, 'base64');
  const weak =
    kdf.opsLimit < ARGON2_FLOOR.opsLimit || kdf.memLimit < ARGON2_FLOOR.memLimit || salt.length !== SALT_BYTES;
  if (weak) throw new SottoError('VAULT_KDF_REFUSED');
  return stretch(passphrase, salt, kdf);
}
