import type { Migration } from './migration.ts';

/**
 * Full-text search over what attached files say and are called, made as 0002 does it for messages. A file's text never
 * changes, so that its index entries come and go with its row.
 */
export const migration0010: Migration = {
  version: 10,
  up(db) {
    db.exec(`
      CREATE VIEW attachments_spaced AS
        SELECT seq, spaced(name || char(10) || text) AS content FROM attachments;
      CREATE VIRTUAL TABLE attachments_fts USING fts5 (
        content, content = 'attachments_spaced', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2",
        prefix = '3'
      );
      INSERT INTO attachments_fts (attachments_fts, rank) VALUES ('secure-delete', 1);

      CREATE TRIGGER attachments_indexed AFTER INSERT ON attachments BEGIN
        INSERT INTO attachments_fts (rowid, content) VALUES (new.seq, spaced(new.name || char(10) || new.text));
      END;
      CREATE TRIGGER attachments_unindexed AFTER DELETE ON attachments BEGIN
        INSERT INTO attachments_fts (attachments_fts, rowid, content)
          VALUES ('delete', old.seq, spaced(old.name || char(10) || old.text));
      END;

      INSERT INTO attachments_fts (attachments_fts) VALUES ('rebuild');
    `);
  },
};
