import type { Migration } from './migration.ts';

/**
 * Conversations and their trees of messages. `seq` gives order of writing and is what the index points to; a message is
 * always written after the one it hangs on, so that there are no circles and a tree can be deleted from its newest on.
 */
export const migration0001: Migration = {
  version: 1,
  up(db) {
    db.exec(`
      CREATE TABLE conversations (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        titled INTEGER NOT NULL CHECK (titled IN (0, 1)),
        mode TEXT NOT NULL,
        pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        leaf_seq INTEGER,
        deleted_at INTEGER
      ) STRICT;
      CREATE INDEX conversations_by_time ON conversations (pinned DESC, updated_at DESC, seq DESC) WHERE deleted_at IS NULL;
      CREATE INDEX conversations_hidden ON conversations (deleted_at) WHERE deleted_at IS NOT NULL;

      CREATE TABLE messages (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation_seq INTEGER NOT NULL REFERENCES conversations (seq),
        parent_seq INTEGER CHECK (parent_seq < seq),
        role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
        content TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('streaming', 'complete', 'interrupted', 'failed')),
        created_at INTEGER NOT NULL,
        lineage TEXT,
        error TEXT
      ) STRICT;
      CREATE INDEX messages_by_parent ON messages (conversation_seq, parent_seq);
      -- more than a foreign key would say, and without an index for it: in the same conversation
      CREATE TRIGGER messages_parent_known BEFORE INSERT ON messages
      WHEN new.parent_seq IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM messages WHERE seq = new.parent_seq AND conversation_seq = new.conversation_seq
      ) BEGIN
        SELECT RAISE (ABORT, 'parent of another conversation');
      END;
      CREATE INDEX messages_streaming ON messages (seq) WHERE state = 'streaming';

      CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE models (id TEXT PRIMARY KEY, added_at INTEGER NOT NULL, record TEXT NOT NULL) STRICT;
    `);
  },
};
