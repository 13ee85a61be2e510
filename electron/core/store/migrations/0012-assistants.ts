import type { Migration } from './migration.ts';

/**
 * Assistants, snippets, and how each conversation is answered. A setup holds what its assistant says, so that it stays
 * when the assistant goes; `assistant` (id, name, icon) is apart from the rest because lists show it.
 */
export const migration0012: Migration = {
  version: 12,
  up(db) {
    db.exec(`
      CREATE TABLE assistants (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        body TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE snippets (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE setups (
        conversation_seq INTEGER PRIMARY KEY REFERENCES conversations (seq) ON DELETE CASCADE,
        assistant TEXT,
        says TEXT,
        prompt TEXT,
        sampling TEXT NOT NULL
      ) STRICT;
    `);
  },
};
