import type { Migration } from './migration.ts';

/**
 * Files given with a message: their bytes, and the text that was read out of them. One file may hang on several
 * versions of a message; when the last of them goes, it goes too, and so does one that was never sent when its
 * conversation goes. Bytes lie in a table of their own, so that reading a name or a text doesn't walk over them.
 */
export const migration0005: Migration = {
  version: 5,
  up(db) {
    db.exec(`
      CREATE TABLE attachments (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation_seq INTEGER REFERENCES conversations (seq) ON DELETE CASCADE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('text', 'markdown', 'code', 'csv', 'pdf', 'docx', 'image')),
        media_type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        characters INTEGER NOT NULL,
        pages INTEGER,
        state TEXT NOT NULL CHECK (state IN ('read', 'partial', 'kept')),
        created_at INTEGER NOT NULL,
        text TEXT NOT NULL
      ) STRICT;
      CREATE INDEX attachments_by_conversation ON attachments (conversation_seq) WHERE conversation_seq IS NOT NULL;

      CREATE TABLE attachment_blobs (
        attachment_seq INTEGER PRIMARY KEY REFERENCES attachments (seq) ON DELETE CASCADE,
        data BLOB NOT NULL
      ) STRICT;

      CREATE TABLE message_attachments (
        seq INTEGER PRIMARY KEY,
        message_seq INTEGER NOT NULL REFERENCES messages (seq) ON DELETE CASCADE,
        attachment_seq INTEGER NOT NULL REFERENCES attachments (seq) ON DELETE CASCADE,
        UNIQUE (message_seq, attachment_seq)
      ) STRICT;
      CREATE INDEX message_attachments_by_attachment ON message_attachments (attachment_seq);
      CREATE TRIGGER attachments_unused AFTER DELETE ON message_attachments
      WHEN NOT EXISTS (SELECT 1 FROM message_attachments WHERE attachment_seq = old.attachment_seq) BEGIN
        DELETE FROM attachments WHERE seq = old.attachment_seq;
      END;
    `);
  },
};
