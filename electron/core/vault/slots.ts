import type { SlotKind } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import {
  decrypt,
  encrypt,
  newKeyPair,
  passphraseKey,
  randomBytes,
  SALT_BYTES,
  seal,
  unseal,
  wipe,
} from '../crypto/sodium.ts';
import type { KeyPair } from '../crypto/sodium.ts';
import { ARGON2_FLOOR } from './vault-file.ts';
import type { SlotKdf, VaultSlot } from './vault-file.ts';

/** New passphrase slots: about half a second on a laptop. */
const ARGON2_DEFAULT = { opsLimit: 3, memLimit: 192 * 1024 * 1024 } as const;

/** Binds a wrapped secret key to its vault and kind, so that slots can't be swapped between files. */
const wrapContext = (vaultId: string, kind: SlotKind): string => `sotto slot:${vaultId}:${kind}`;

interface NewSlot {
  readonly vaultId: string;
  readonly kind: SlotKind;
  /** 32 bytes. */
  readonly slotKey: Buffer;
  readonly databaseKey: Buffer;
  readonly kdf?: SlotKdf;
}

export function makeSlot({ vaultId, kind, slotKey, databaseKey, kdf }: NewSlot): VaultSlot {
  const pair = newKeyPair();
  try {
    return {
      kind,
      publicKey: pair.publicKey.toString('base64'),
      wrappedSecretKey: encrypt(pair.secretKey, slotKey, wrapContext(vaultId, kind)).toString('base64'),
      databaseKey: seal(databaseKey, pair.publicKey).toString('base64'),
      ...(kdf === undefined ? {} : { kdf }),
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

export function newKdf(): SlotKdf {
  return { algorithm: 'argon2id13', salt: randomBytes(SALT_BYTES).toString('base64'), ...ARGON2_DEFAULT };
}

/** The slot key behind a passphrase. Weaker parameters than the floor are refused: somebody has changed the file. */
export function passphraseSlotKey(passphrase: string, kdf: SlotKdf): Buffer {
  const salt = Buffer.from(kdf.salt, 'base64');
  const weak =
    kdf.opsLimit < ARGON2_FLOOR.opsLimit || kdf.memLimit < ARGON2_FLOOR.memLimit || salt.length !== SALT_BYTES;
  if (weak) throw new SottoError('VAULT_KDF_REFUSED');
  return passphraseKey(passphrase, salt, kdf);
}
