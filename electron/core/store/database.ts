import BetterSqlite3 from 'better-sqlite3';

export type Database = BetterSqlite3.Database;

interface ConnectOptions {
  readonly path: string;
  /** 32 bytes; stays the caller's to wipe. */
  readonly key: Buffer;
  readonly readonly?: boolean;
  /** Fails when the file isn't there, rather than making one. */
  readonly mustExist?: boolean;
}

/** Waiting for another connection of this process, in milliseconds. */
const BUSY_MS = 5000;

/**
 * Opens the encrypted database: SQLCipher 4 format, raw key. The key goes in as a Buffer because a PRAGMA string would
 * leave copies of it in memory.
 */
export function connect({ path, key, readonly = false, mustExist = false }: ConnectOptions): Database {
  const db = new BetterSqlite3(path, { readonly, fileMustExist: readonly || mustExist, timeout: BUSY_MS });
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  (db as unknown as { key(key: Buffer): void }).key(key);
  db.pragma('temp_store = MEMORY');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -32000');
  if (!readonly) {
    db.pragma('journal_mode = WAL');
    // a reopened WAL database defaults to NORMAL: a power cut would lose acknowledged messages
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    db.pragma('wal_autocheckpoint = 1000');
  }
  return db;
}
