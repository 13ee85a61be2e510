import { z } from 'zod';

/** The newest format that this version reads and writes. */
export const VAULT_FORMAT = 1;

const base64 = z.base64().max(1024);

/** Argon2id parameters a file may ask for: below the floor is a downgrade, above the ceiling an attack on memory. */
export const ARGON2_FLOOR = { opsLimit: 2, memLimit: 64 * 1024 * 1024 } as const;
const ARGON2_CEILING = { opsLimit: 16, memLimit: 512 * 1024 * 1024 } as const;

const kdf = z.strictObject({
  algorithm: z.literal('argon2id13'),
  salt: base64,
  opsLimit: z.int().min(1).max(ARGON2_CEILING.opsLimit),
  /** Bytes. */
  memLimit: z.int().min(8192).max(ARGON2_CEILING.memLimit),
});

const slot = z.strictObject({
  /** At most one slot of each. */
  kind: z.enum(['device', 'passphrase', 'recovery']),
  /** X25519. */
  publicKey: base64,
  /** The X25519 secret key under the slot's own key: nonce and ciphertext. */
  wrappedSecretKey: base64,
  /** The database key, sealed to `publicKey`. */
  databaseKey: base64,
  /** The database key that a shred under way is changing to, sealed likewise. */
  pendingDatabaseKey: base64.optional(),
  /** How the slot's own key is made from a passphrase; only in a passphrase slot, and always there. */
  kdf: kdf.optional(),
  /** Two factors: the slot's own key takes the device key from the keychain beside the passphrase. */
  withDevice: z.literal(true).optional(),
});

/** `vault.json`. Binary values are standard base64. Nothing in it is secret in clear. */
export const vaultFile = z.strictObject({
  format: z.literal(VAULT_FORMAT),
  /** Names the vault's keychain entry. */
  id: z.uuid(),
  slots: z.array(slot).min(1).max(3).refine(wellFormed),
  /** HMAC over everything above, under a key derived from the database key. */
  mac: base64,
  /** The same under the pending database key, while there is one. */
  pendingMac: base64.optional(),
});

function wellFormed(slots: readonly VaultSlot[]): boolean {
  const kinds = new Set(slots.map((it) => it.kind));
  const both = slots.some((it) => it.withDevice);
  return (
    kinds.size === slots.length &&
    slots.every((it) => (it.kdf !== undefined) === (it.kind === 'passphrase')) &&
    // a slot that needs less beside it would make two factors one
    (!both || !kinds.has('device')) &&
    slots.every((it) => it.withDevice === undefined || it.kind === 'passphrase')
  );
}

export type VaultFile = z.infer<typeof vaultFile>;
/** What the MACs cover. */
export type SlotTable = Pick<VaultFile, 'format' | 'id' | 'slots'>;
export type VaultSlot = z.infer<typeof slot>;
export type SlotKdf = z.infer<typeof kdf>;

/** The bytes that the MACs are over: the file without them, in a fixed order. */
export function authenticatedPart({ format, id, slots }: SlotTable): string {
  return JSON.stringify([
    format,
    id,
    slots.map((it) => [
      it.kind,
      it.publicKey,
      it.wrappedSecretKey,
      it.databaseKey,
      it.pendingDatabaseKey ?? null,
      it.kdf === undefined ? null : [it.kdf.algorithm, it.kdf.salt, it.kdf.opsLimit, it.kdf.memLimit],
      ...(it.withDevice === undefined ? [] : ['with-device']),
    ]),
  ]);
}
