import type { Migration } from './migration.ts';

/** A file that waits in the composer is a part of the draft there, for as long as it was not sent. */
export const migration0016: Migration = {
  version: 16,
  up(db) {
    db.exec('ALTER TABLE attachments ADD COLUMN waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1))');
  },
};
