import type { Database } from './database.ts';

export interface RowCounts {
  readonly conversations: number;
  readonly messages: number;
  readonly attachments: number;
}

/** Of a database of any version: what it has no table for yet, it has none of. */
export function countRows(db: Database): RowCounts {
  const known = db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`);
  const count = (table: keyof RowCounts): number =>
    known.get(table) === undefined ? 0 : (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
  return { conversations: count('conversations'), messages: count('messages'), attachments: count('attachments') };
}
