import BetterSqlite3 from 'better-sqlite3';

/** The version of the SQLite inside the native part. */
export function sqliteVersion(): string {
  const db = new BetterSqlite3(':memory:');
  try {
    return (db.prepare('SELECT sqlite_version() AS v').get() as { v: string }).v;
  } finally {
    db.close();
  }
}
