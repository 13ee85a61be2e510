import type { Migration } from './migration.ts';

/** What a message is being changed to is a draft under the message's id, and goes with the message. */
export const migration0015: Migration = {
  version: 15,
  up(db) {
    db.exec(`
      CREATE TRIGGER edits_purged AFTER DELETE ON messages BEGIN
        DELETE FROM drafts WHERE conversation_id = old.id;
      END;
    `);
  },
};
