import { connect } from './database.ts';
import { reclaim } from './reclaim.ts';

/** The setting by which the next opening learns that this database came from a backup. */
export const RESTORED_KEY = 'restored.at';

/**
 * Writes into a restored database that it is one: only a holder of its key can, so that a database which somebody put
 * back without being asked is told apart. Returns what it holds.
 */
export function markRestored(
  path: string,
  key: Buffer,
): { conversations: number; messages: number; attachments: number } {
  const db = connect({ path, key, mustExist: true });
  try {
    db.prepare(
      `INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    ).run(RESTORED_KEY, JSON.stringify(Date.now()));
    const count = (table: string): number =>
      (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
    const counts = {
      conversations: count('conversations'),
      messages: count('messages'),
      attachments: count('attachments'),
    };
    reclaim(db);
    return counts;
  } finally {
    db.close();
  }
}
