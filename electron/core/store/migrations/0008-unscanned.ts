import type { Migration } from './migration.ts';

/**
 * Marks conversations that came from a file and have not been read for sensitivity yet. Until then they count as the
 * strictest there is. The mark is the time of the import, so that one scan never answers for a later import.
 */
export const migration0008: Migration = {
  version: 8,
  up(db) {
    db.exec(`
      ALTER TABLE conversations ADD COLUMN unscanned INTEGER;
      CREATE INDEX conversations_unscanned ON conversations (seq) WHERE unscanned IS NOT NULL;
    `);
  },
};
