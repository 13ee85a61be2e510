import type { Migration } from './migration.ts';

/**
 * The audit log with its keys, the receipts of what was destroyed, and what decides how long a conversation is kept.
 * Entries and receipts hold counts, ids and kinds: never content.
 */
export const migration0006: Migration = {
  version: 6,
  up(db) {
    db.exec(`
      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        detail TEXT NOT NULL,
        mac BLOB NOT NULL CHECK (length(mac) = 32)
      ) STRICT;
      CREATE TABLE audit_keys (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        mac_key BLOB NOT NULL,
        public_key BLOB NOT NULL,
        secret_key BLOB NOT NULL
      ) STRICT;
      CREATE TABLE receipts (id TEXT PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL, signature BLOB NOT NULL) STRICT;

      ALTER TABLE conversations ADD COLUMN sensitivity TEXT;
      ALTER TABLE conversations ADD COLUMN retention TEXT;
      CREATE INDEX conversations_by_age ON conversations (updated_at) WHERE deleted_at IS NULL;
    `);
  },
};
