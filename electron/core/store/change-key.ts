import { SottoError } from '../../../shared/errors.ts';
import { rekeyRaw } from './database.ts';
import type { Database } from './database.ts';
import { reclaim } from './reclaim.ts';

/**
 * Encrypts every page anew, in WAL mode (killed at any moment, the log and the file together open with one of the two
 * keys), then folds the log in and empties it: until that is done the old pages are readable with the old key. Wipes
 * `key`. Throws DATABASE_BUSY, DISK_FULL.
 */
export function changeKey(db: Database | undefined, key: Uint8Array): void {
  if (db === undefined) throw new SottoError('VAULT_LOCKED');
  const buffer = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  try {
    reclaim(db);
    rekeyRaw(db, buffer);
    reclaim(db);
  } finally {
    buffer.fill(0);
  }
}
