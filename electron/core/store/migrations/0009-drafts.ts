import type { Migration } from './migration.ts';

/** What was written and not sent, by conversation; '' is the one that is not there yet. */
export const migration0009: Migration = {
  version: 9,
  up(db) {
    db.exec(`
      CREATE TABLE drafts (
        seq INTEGER PRIMARY KEY,
        conversation_id TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL,
        updated_at INTEGER NOT NULL
      ) STRICT;
      CREATE TRIGGER drafts_purged AFTER DELETE ON conversations BEGIN
        DELETE FROM drafts WHERE conversation_id = old.id;
      END;
    `);
  },
};
