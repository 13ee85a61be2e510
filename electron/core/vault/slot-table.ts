import { deriveKey, mac, macMatches, wipe } from '../crypto/sodium.ts';
import type { OpenedSlot } from './slots.ts';
import { authenticatedPart } from './vault-file.ts';
import type { SlotTable, VaultFile } from './vault-file.ts';

const PURPOSE = 'sotto slot table';

/** The table with the MACs that a holder of the database key (and of the pending one, while there is one) can make. */
export function signTable({ format, id, slots }: SlotTable, databaseKey: Buffer, pendingKey?: Buffer): VaultFile {
  const table = { format, id, slots };
  const text = authenticatedPart(table);
  const tag = (key: Buffer): string => withMacKey(key, (macKey) => mac(text, macKey).toString('base64'));
  return {
    ...table,
    mac: tag(databaseKey),
    ...(pendingKey === undefined ? {} : { pendingMac: tag(pendingKey) }),
  };
}

/** The table is as it was written by a holder of the database key, the current or the pending one. */
export function isAuthentic(file: VaultFile, { databaseKey, pendingDatabaseKey }: OpenedSlot): boolean {
  const text = authenticatedPart(file);
  const matches = (tag: string | undefined, key: Buffer | undefined): boolean => {
    if (tag === undefined || key === undefined) return false;
    return withMacKey(key, (macKey) => macMatches(Buffer.from(tag, 'base64'), text, macKey));
  };
  return matches(file.mac, databaseKey) || matches(file.pendingMac, pendingDatabaseKey);
}

function withMacKey<T>(databaseKey: Buffer, use: (macKey: Buffer) => T): T {
  const macKey = deriveKey(databaseKey, PURPOSE);
  try {
    return use(macKey);
  } finally {
    wipe(macKey);
  }
}
