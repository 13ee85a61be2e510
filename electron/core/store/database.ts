import BetterSqlite3 from 'better-sqlite3';

import { spaceWords } from './space-words.ts';

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

/** SQLite3 Multiple Ciphers takes bytes after this mark as the key itself; without it they'd be a passphrase to stretch. */
const RAW = Buffer.from('raw:', 'latin1');

function setRawKey(db: Database, key: Buffer): void {
  const marked = Buffer.concat([RAW, key]);
  try {
    (db as unknown as { key(key: Buffer): void }).key(marked);
  } finally {
    marked.fill(0);
  }
}

/** Encrypts every page under a new raw key; 32 bytes, the caller's to wipe. */
export function rekeyRaw(db: Database, key: Buffer): void {
  const marked = Buffer.concat([RAW, key]);
  try {
    (db as unknown as { rekey(key: Buffer): void }).rekey(marked);
  } finally {
    marked.fill(0);
  }
}

/**
 * Opens the encrypted database: SQLCipher 4 format, raw key. The key goes in as a Buffer because a PRAGMA string would
 * leave copies of it in memory.
 */
export function connect({ path, key, readonly = false, mustExist = false }: ConnectOptions): Database {
  const db = new BetterSqlite3(path, { readonly, fileMustExist: readonly || mustExist, timeout: BUSY_MS });
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  setRawKey(db, key);
  settle(db);
  if (!readonly) {
    db.pragma('journal_mode = WAL');
    // a reopened WAL database defaults to NORMAL: a power cut would lose acknowledged messages
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    db.pragma('wal_autocheckpoint = 1000');
  }
  return db;
}

/** A database that is in no file and has no key; gone when it is closed. */
export function connectInMemory(): Database {
  const db = new BetterSqlite3(':memory:');
  settle(db);
  db.pragma('secure_delete = ON');
  return db;
}

function settle(db: Database): void {
  db.function('spaced', { deterministic: true }, (text) => spaceWords(String(text)));
  db.pragma('temp_store = MEMORY');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -64000');
}
