import type { Migration } from './migration.ts';

/** Providers, their keys where there is no keychain, and the ledger of what left. */
export const migration0004: Migration = {
  version: 4,
  up(db) {
    db.exec(`
      ALTER TABLE conversations ADD COLUMN sticky TEXT;

      CREATE TABLE providers (id TEXT PRIMARY KEY, added_at INTEGER NOT NULL, record TEXT NOT NULL) STRICT;
      CREATE TABLE provider_keys (
        provider_id TEXT PRIMARY KEY REFERENCES providers (id) ON DELETE CASCADE,
        key TEXT NOT NULL
      ) STRICT;

      CREATE TABLE egress (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at INTEGER NOT NULL,
        provider_id TEXT NOT NULL,
        conversation_id TEXT,
        message_id TEXT,
        summary TEXT NOT NULL,
        body BLOB NOT NULL
      ) STRICT;
      CREATE INDEX egress_by_conversation ON egress (conversation_id) WHERE conversation_id IS NOT NULL;
      CREATE INDEX egress_by_message ON egress (message_id) WHERE message_id IS NOT NULL;
      CREATE INDEX egress_by_time ON egress (at);

      -- what a conversation sent goes with it; that something left, when and to whom, stays
      CREATE TRIGGER egress_bodies_purged AFTER DELETE ON conversations BEGIN
        UPDATE egress SET body = x'' WHERE conversation_id = old.id;
      END;
    `);
  },
};
