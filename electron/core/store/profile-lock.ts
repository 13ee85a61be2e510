import { closeSync, mkdirSync, openSync } from 'node:fs';
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
 * exclusive transaction is the lock. Makes the folder when there is none. Throws PROFILE_IN_USE or PROFILE_READ_ONLY.
 */
export function lockProfile(profile: string): ProfileLock {
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    const path = join(profile, 'profile.lock');
    closeSync(openSync(path, 'a', 0o600));
    const db = new BetterSqlite3(path, { timeout: 0 });
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
