import { SottoError } from '../../../shared/errors.ts';
import type { Database } from './database.ts';

/**
 * Moves the write-ahead log into the database and cuts it to nothing: until then, what was deleted is still readable in
 * it to a holder of the key. Waits for readers as long as the connection's timeout. Throws DATABASE_BUSY when the log
 * could not be emptied.
 */
export function reclaim(db: Database): void {
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number; log: number }[];
  // in another journal mode there is no log: -1
  if (result === undefined || result.busy !== 0 || result.log > 0) throw new SottoError('DATABASE_BUSY');
}
