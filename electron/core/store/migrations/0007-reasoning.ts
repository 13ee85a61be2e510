import type { Migration } from './migration.ts';

/** What a model thought before an answer, where its provider shows it. Null for messages without any. */
export const migration0007: Migration = {
  version: 7,
  up(db) {
    db.exec('ALTER TABLE messages ADD COLUMN reasoning TEXT');
  },
};
