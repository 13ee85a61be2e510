import type { Migration } from './migration.ts';

/** Words of a draft that a person chose to have replaced: a JSON list of texts. They go with the draft's row. */
export const migration0014: Migration = {
  version: 14,
  up(db) {
    db.exec(`ALTER TABLE drafts ADD COLUMN replaced TEXT NOT NULL DEFAULT '[]'`);
  },
};
