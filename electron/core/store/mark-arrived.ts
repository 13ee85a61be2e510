import { countRows } from './count-rows.ts';
import type { RowCounts } from './count-rows.ts';
import { connect } from './database.ts';
import { reclaim } from './reclaim.ts';

/** The setting by which the next opening learns how this database came to be here. */
export const ARRIVED_KEY = 'arrived';

export type Arrival = 'restore' | 'salvage';

export const isArrival = (value: unknown): value is Arrival => value === 'restore' || value === 'salvage';

/**
 * Writes into a database that a restore or a salvage made it: only a holder of its key can, so that one which somebody
 * put here without being asked is told apart. Returns what it holds.
 */
export function markArrived(path: string, key: Buffer, arrival: Arrival): RowCounts {
  const db = connect({ path, key, mustExist: true });
  try {
    db.prepare(
      `INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    ).run(ARRIVED_KEY, JSON.stringify(arrival));
    const counts = countRows(db);
    reclaim(db);
    return counts;
  } finally {
    db.close();
  }
}
