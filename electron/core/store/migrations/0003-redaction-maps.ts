import type { Migration } from './migration.ts';

/** What stands for what in a conversation, so that the same value gets the same placeholder after a restart too. */
export const migration0003: Migration = {
  version: 3,
  up(db) {
    db.exec(`
      CREATE TABLE redaction_maps (
        conversation_seq INTEGER PRIMARY KEY REFERENCES conversations (seq) ON DELETE CASCADE,
        map TEXT NOT NULL
      ) STRICT;
    `);
  },
};
