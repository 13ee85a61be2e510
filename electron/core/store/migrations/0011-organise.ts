import type { Migration } from './migration.ts';

/**
 * Tags, the archive, and indexes by which conversations are found by who answered in them. The list knows only what is
 * not archived. Index entries of answers hold the model's reference and its zone, no words.
 */
export const migration0011: Migration = {
  version: 11,
  up(db) {
    db.exec(`
      ALTER TABLE conversations ADD COLUMN archived_at INTEGER;
      DROP INDEX conversations_by_time;
      CREATE INDEX conversations_by_time ON conversations (pinned DESC, updated_at DESC, seq DESC)
        WHERE deleted_at IS NULL AND archived_at IS NULL;
      CREATE INDEX conversations_archived ON conversations (pinned DESC, updated_at DESC, seq DESC)
        WHERE deleted_at IS NULL AND archived_at IS NOT NULL;

      CREATE TABLE tags (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        -- the name without differences of case: no two tags have the same
        name_key TEXT NOT NULL UNIQUE,
        look TEXT NOT NULL,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE conversation_tags (
        seq INTEGER PRIMARY KEY,
        conversation_seq INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        tag_seq INTEGER NOT NULL REFERENCES tags (seq) ON DELETE CASCADE,
        added_at INTEGER NOT NULL,
        UNIQUE (conversation_seq, tag_seq)
      ) STRICT;
      CREATE INDEX conversation_tags_by_tag ON conversation_tags (tag_seq, conversation_seq);

      CREATE INDEX messages_by_model ON messages (json_extract(lineage, '$.modelId'), conversation_seq)
        WHERE lineage IS NOT NULL;
      CREATE INDEX messages_by_zone ON messages (json_extract(lineage, '$.zone'), conversation_seq)
        WHERE lineage IS NOT NULL;
    `);
  },
};
