import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';

import { SottoError } from '../../../shared/errors.ts';
import { countRows } from './count-rows.ts';
import type { RowCounts } from './count-rows.ts';
import { connect, rekeyRaw } from './database.ts';
import { reclaim } from './reclaim.ts';

/** What a snapshot holds, as counted in the finished file. */
export interface SnapshotReport extends RowCounts {
  readonly bytes: number;
}

/**
 * Copies a database that others may write meanwhile into a new file under a key of its own, then opens that file with it
 * and looks at every page. Both keys: 32 bytes, the caller's to wipe. Throws DATABASE_DAMAGED when the copy is not whole;
 * what was written by then is the caller's to remove.
 */
export function takeSnapshot(path: string, key: Buffer, into: string, snapshotKey: Buffer): SnapshotReport {
  const source = connect({ path, key, readonly: true });
  let before;
  try {
    const version = source.pragma('data_version', { simple: true });
    const counted = countRows(source);
    // SQLite would make it readable to every user of the computer, and a restore hand that on to the vault
    closeSync(openSync(into, 'wx', 0o600));
    source.prepare('VACUUM INTO ?').run(into);
    const changed = source.pragma('data_version', { simple: true }) !== version;
    before = changed ? null : counted;
  } finally {
    source.close();
  }
  const copy = connect({ path: into, key, mustExist: true });
  try {
    rekeyRaw(copy, snapshotKey);
    reclaim(copy);
  } finally {
    copy.close();
  }
  const report = verify(into, snapshotKey);
  if (before !== null && (Object.keys(before) as (keyof RowCounts)[]).some((name) => before[name] !== report[name])) {
    throw new SottoError('DATABASE_DAMAGED');
  }
  const file = openSync(into, 'r+');
  fsyncSync(file);
  closeSync(file);
  return report;
}

/** Opens it anew, reads every page (each has a MAC) and counts. */
function verify(path: string, key: Buffer): SnapshotReport {
  // one that can write removes its log and index when it closes
  const db = connect({ path, key, mustExist: true });
  try {
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new SottoError('DATABASE_DAMAGED');
    return { ...countRows(db), bytes: statSync(path).size };
  } finally {
    db.close();
  }
}
