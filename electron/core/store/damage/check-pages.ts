import { connect } from '../database.ts';
import { openPages } from './page-source.ts';

export interface CheckReport {
  readonly pages: number;
  /** Not what was written there. */
  readonly damagedPages: number;
  /** Whether SQLite finds its trees and indexes in order. False when it could not look. */
  readonly consistent: boolean;
}

/** A page that is being written while it is looked at is no damage: it is looked at again. */
const TRIES = 3;

/** Looks at every page, then lets SQLite look at how they hang together. Beside an open vault or without. */
export function checkPages(path: string, key: Buffer): CheckReport {
  let damaged: readonly number[] = [];
  let count = 0;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // only for the few that are looked at again: whoever folds the log in has to wait meanwhile
    const release = attempt === 0 ? undefined : holdStill(path, key);
    const pages = openPages(path, key);
    try {
      count = pages.count;
      const look = attempt === 0 ? Array.from({ length: count }, (_, index) => index + 1) : damaged;
      damaged = pages.verified ? look.filter((number) => pages.page(number) === null) : look;
    } finally {
      pages.close();
      release?.();
    }
    if (damaged.length === 0) break;
  }
  return { pages: count, damagedPages: damaged.length, consistent: isConsistent(path, key) };
}

/**
 * As long as somebody reads, the pages that are in the log stay in it, and those in the file that are not in the log are
 * not written. Does nothing for a database that SQLite can't open.
 */
function holdStill(path: string, key: Buffer): (() => void) | undefined {
  try {
    const db = connect({ path, key, readonly: true });
    try {
      db.exec('BEGIN');
      db.prepare('SELECT count(*) FROM sqlite_master').get();
      return () => db.close();
    } catch {
      db.close();
      return undefined;
    }
  } catch {
    return undefined;
  }
}

function isConsistent(path: string, key: Buffer): boolean {
  try {
    const db = connect({ path, key, readonly: true });
    try {
      return db.pragma('integrity_check(1)', { simple: true }) === 'ok';
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}
