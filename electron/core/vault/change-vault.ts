import { SottoError } from '../../../shared/errors.ts';
import { KEY_BYTES, randomBytes, seal } from '../crypto/sodium.ts';
import { signTable } from './slot-table.ts';
import { makeSlot } from './slots.ts';
import type { SlotKey } from './slots.ts';
import type { VaultFile } from './vault-file.ts';

/** Changes to an opened vault file. Each returns the whole new file, signed; writing it is the caller's. */

/** A new slot, in the place of the one of its kind when there is one. Throws CONFLICT while the key is being changed. */
export function withSlot(file: VaultFile, slotKey: SlotKey, databaseKey: Buffer): VaultFile {
  requireSettled(file);
  const slot = makeSlot(file.id, slotKey, databaseKey);
  const others = file.slots.filter((it) => it.kind !== slot.kind);
  return signTable({ ...file, slots: [...others, slot] }, databaseKey);
}

/** Only these slots, and the recovery slot that was there. Throws CONFLICT while the key is being changed. */
export function withAccess(file: VaultFile, slotKeys: readonly SlotKey[], databaseKey: Buffer): VaultFile {
  requireSettled(file);
  const made = slotKeys.map((slotKey) => makeSlot(file.id, slotKey, databaseKey));
  const slots = [...made, ...file.slots.filter((it) => it.kind === 'recovery')];
  return signTable({ ...file, slots }, databaseKey);
}

/**
 * Before the database changes its key: a new one, sealed to every slot beside the current one. From then on the vault
 * opens the database whichever of the two it has. The caller wipes the key.
 */
export function withPendingKey(file: VaultFile, databaseKey: Buffer): { file: VaultFile; pendingKey: Buffer } {
  requireSettled(file);
  const pendingKey = randomBytes(KEY_BYTES);
  const slots = file.slots.map((slot) => ({ ...slot, pendingDatabaseKey: sealTo(slot.publicKey, pendingKey) }));
  return { file: signTable({ ...file, slots }, databaseKey, pendingKey), pendingKey };
}

/** After it: only the key that the database now has. */
export function withOnlyKey(file: VaultFile, databaseKey: Buffer): VaultFile {
  const slots = file.slots.map((slot) => {
    const { pendingDatabaseKey, ...rest } = slot;
    return pendingDatabaseKey === undefined ? slot : { ...rest, databaseKey: sealTo(slot.publicKey, databaseKey) };
  });
  return signTable({ ...file, slots }, databaseKey);
}

/** The same slots with another key in them: for a copy of the database that has a key of its own. */
export function withCopyKey(file: VaultFile, copyKey: Buffer): VaultFile {
  const slots = file.slots.map((slot) => {
    const { pendingDatabaseKey, ...rest } = slot;
    return { ...(pendingDatabaseKey === undefined ? slot : rest), databaseKey: sealTo(slot.publicKey, copyKey) };
  });
  return signTable({ format: file.format, id: file.id, slots }, copyKey);
}

function sealTo(publicKey: string, key: Buffer): string {
  return seal(key, Buffer.from(publicKey, 'base64')).toString('base64');
}

export const keyChangeWaits = ({ slots }: VaultFile): boolean =>
  slots.some((slot) => slot.pendingDatabaseKey !== undefined);

function requireSettled(file: VaultFile): void {
  if (keyChangeWaits(file)) throw new SottoError('CONFLICT');
}
