import { statSync } from 'node:fs';

import { SottoError } from '../../../shared/errors.ts';
import { databaseError } from './database-error.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { anyPageIsOurs } from './diagnose-pages.ts';
import { APPLICATION_ID, migrate } from './migrations/index.ts';

/** Databases up to this size are checked whole at every opening; it takes milliseconds. Bytes. */
const CHECK_UP_TO = 4 * 1024 * 1024;

/** Makes a new database. The caller has made sure that none is there. */
export function createDatabase(path: string, key: Buffer): void {
  let db: Database | undefined;
  try {
    db = connect({ path, key });
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    throw databaseError(error);
  } finally {
    db?.close();
  }
}

/** Opens, checks and upgrades. Throws DATABASE_NOT_OURS, DATABASE_DAMAGED, DATABASE_TOO_NEW, PROFILE_READ_ONLY or DISK_FULL. */
export function openDatabase(path: string, key: Buffer): Database {
  let db: Database | undefined;
  try {
    db = connect({ path, key, mustExist: true });
    check(db, path);
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

function check(db: Database, path: string): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new SottoError('DATABASE_NOT_OURS');
  const size = statSync(path).size;
  const expected =
    (db.pragma('page_count', { simple: true }) as number) * (db.pragma('page_size', { simple: true }) as number);
  const inLog = walSize(path);
  if (inLog === 0 && size < expected) throw new SottoError('DATABASE_DAMAGED');
  if (size > CHECK_UP_TO) return;
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new SottoError('DATABASE_DAMAGED');
}

function walSize(path: string): number {
  try {
    return statSync(`${path}-wal`).size;
  } catch {
    return 0;
  }
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
