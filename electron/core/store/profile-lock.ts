import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { SottoError } from '../../../shared/errors.ts';
import { databaseError } from './database-error.ts';

/** Held while a profile is open; the system lets go of it however this process ends. */
export interface ProfileLock {
  release(): void;
}

/**
 * One writer for a profile. Node has no file locks; SQLite's are the system's own, so an empty SQLite file with an
 * exclusive transaction is the lock. Throws PROFILE_IN_USE.
 */
export function lockProfile(profile: string): ProfileLock {
  try {
    const db = new BetterSqlite3(join(profile, 'profile.lock'), { timeout: 0 });
    try {
      db.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      db.close();
      throw error;
    }
    return { release: () => db.close() };
  } catch (error) {
    const known = databaseError(error);
    if (known instanceof SottoError && known.code === 'DATABASE_BUSY') throw new SottoError('PROFILE_IN_USE');
    throw known;
  }
}
