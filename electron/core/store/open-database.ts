import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';

import { SottoError } from '../../../shared/errors.ts';
import { databaseError } from './database-error.ts';
import { connect, connectInMemory } from './database.ts';
import type { Database } from './database.ts';
import { anyPageIsOurs, sampleIsWhole } from './diagnose-pages.ts';
import { APPLICATION_ID, migrate, NEWEST_VERSION } from './migrations/index.ts';
import { reclaim } from './reclaim.ts';

/** Databases up to this size are checked whole at every opening; it takes milliseconds. Bytes. */
const CHECK_UP_TO = 4 * 1024 * 1024;

/** Makes a new database. Throws CONFLICT when something is there already. */
export function createDatabase(path: string, key: Buffer): void {
  let db: Database | undefined;
  try {
    // SQLite gives its log and index files the mode of the database
    closeSync(openSync(path, 'wx', 0o600));
    db = connect({ path, key });
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db);
    reclaim(db);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new SottoError('CONFLICT');
    throw databaseError(error);
  } finally {
    db?.close();
  }
}

/**
 * Opens, checks and upgrades; `mayUpgrade` false: throws DATABASE_OLDER instead. Throws DATABASE_MISSING, DATABASE_NOT_OURS, DATABASE_DAMAGED, DATABASE_TOO_NEW,
 * PROFILE_READ_ONLY or DISK_FULL.
 */
export function openDatabase(path: string, key: Buffer, mayUpgrade = true): Database {
  let db: Database | undefined;
  try {
    if (statSync(path, { throwIfNoEntry: false }) === undefined) throw new SottoError('DATABASE_MISSING');
    requireOurs(path, key);
    // SQLite would open it for reading without a word, and refuse the first message
    accessSync(path, constants.W_OK);
    db = connect({ path, key, mustExist: true });
    check(db, path, key);
    if (!mayUpgrade && (db.pragma('user_version', { simple: true }) as number) < NEWEST_VERSION) {
      throw new SottoError('DATABASE_OLDER');
    }
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw explain(error, path, key);
  }
}

export function openForReading(path: string, key: Buffer): Database {
  try {
    return connect({ path, key, readonly: true });
  } catch (error) {
    throw explain(error, path, key);
  }
}

/** A database that is in no file, and gone when it is closed. Nothing of it is encrypted: it never leaves the process. */
export function openInMemory(): Database {
  const db = connectInMemory();
  migrate(db);
  return db;
}

/** Whether that key is the database's own, and the database ours. */
export function opensWith(path: string, key: Buffer): boolean {
  try {
    requireOurs(path, key);
    return true;
  } catch {
    return false;
  }
}

/**
 * Looked at without writing: closing a connection that can write folds the log into the file, whoever made it. Throws
 * DATABASE_NOT_OURS or DATABASE_TOO_NEW.
 */
export function requireOurs(path: string, key: Buffer): void {
  const db = connect({ path, key, readonly: true });
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new SottoError('DATABASE_NOT_OURS');
    const version = db.pragma('user_version', { simple: true }) as number;
    if (version > NEWEST_VERSION) throw new SottoError('DATABASE_TOO_NEW');
  } finally {
    db.close();
  }
}

function check(db: Database, path: string, key: Buffer): void {
  const size = statSync(path).size;
  const expected =
    (db.pragma('page_count', { simple: true }) as number) * (db.pragma('page_size', { simple: true }) as number);
  const inLog = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (inLog === 0 && size < expected) throw new SottoError('DATABASE_DAMAGED');
  if (inLog === 0 && !sampleIsWhole(path, key)) throw new SottoError('DATABASE_DAMAGED');
  if (size > CHECK_UP_TO) return;
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new SottoError('DATABASE_DAMAGED');
}

/** "Not a database" has two meanings here: another key's file, or ours with a damaged first page. */
function explain(error: unknown, path: string, key: Buffer): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code !== 'SQLITE_NOTADB') return databaseError(error);
  try {
    return new SottoError(anyPageIsOurs(path, key) ? 'DATABASE_DAMAGED' : 'DATABASE_NOT_OURS');
  } catch {
    return new SottoError('DATABASE_DAMAGED');
  }
}
