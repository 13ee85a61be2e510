import type { Migration } from './migration.ts';

/**
 * Full-text search over titles and messages, kept by triggers. An answer is indexed when it is finished, not twice a
 * second while it grows. `secure-delete` makes FTS5 overwrite deleted tokens rather than mark them. The index is of the
 * text as `spaced` (space-words.ts) makes it, which every connection of ours knows; the views are that text. Three
 * letters have an index of their own, for a search that goes along with the typing.
 */
export const migration0002: Migration = {
  version: 2,
  up(db) {
    db.exec(`
      CREATE VIEW messages_spaced AS
        SELECT seq, spaced(content) AS content FROM messages WHERE state <> 'streaming';
      CREATE VIEW titles_spaced AS SELECT seq, spaced(title) AS title FROM conversations;

      CREATE VIRTUAL TABLE messages_fts USING fts5 (
        content, content = 'messages_spaced', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2",
        prefix = '3'
      );
      CREATE VIRTUAL TABLE titles_fts USING fts5 (
        title, content = 'titles_spaced', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
      );
      INSERT INTO messages_fts (messages_fts, rank) VALUES ('secure-delete', 1);
      INSERT INTO titles_fts (titles_fts, rank) VALUES ('secure-delete', 1);

      CREATE TRIGGER messages_indexed AFTER INSERT ON messages WHEN new.state <> 'streaming' BEGIN
        INSERT INTO messages_fts (rowid, content) VALUES (new.seq, spaced(new.content));
      END;
      CREATE TRIGGER messages_unindexed AFTER DELETE ON messages WHEN old.state <> 'streaming' BEGIN
        INSERT INTO messages_fts (messages_fts, rowid, content) VALUES ('delete', old.seq, spaced(old.content));
      END;
      CREATE TRIGGER messages_reindexed_old AFTER UPDATE OF content, state ON messages WHEN old.state <> 'streaming' BEGIN
        INSERT INTO messages_fts (messages_fts, rowid, content) VALUES ('delete', old.seq, spaced(old.content));
      END;
      CREATE TRIGGER messages_reindexed_new AFTER UPDATE OF content, state ON messages WHEN new.state <> 'streaming' BEGIN
        INSERT INTO messages_fts (rowid, content) VALUES (new.seq, spaced(new.content));
      END;

      CREATE TRIGGER titles_indexed AFTER INSERT ON conversations BEGIN
        INSERT INTO titles_fts (rowid, title) VALUES (new.seq, spaced(new.title));
      END;
      CREATE TRIGGER titles_unindexed AFTER DELETE ON conversations BEGIN
        INSERT INTO titles_fts (titles_fts, rowid, title) VALUES ('delete', old.seq, spaced(old.title));
      END;
      CREATE TRIGGER titles_reindexed AFTER UPDATE OF title ON conversations BEGIN
        INSERT INTO titles_fts (titles_fts, rowid, title) VALUES ('delete', old.seq, spaced(old.title));
        INSERT INTO titles_fts (rowid, title) VALUES (new.seq, spaced(new.title));
      END;

      INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');
      INSERT INTO titles_fts (titles_fts) VALUES ('rebuild');
    `);
  },
};
