import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { SEARCH_INDEXES } from '../search-indexes.ts';
import { preparedOnce } from './statements.ts';

type IndexApi = Pick<StoreApi, 'index.loosen' | 'index.clean'>;

/** In the table of settings while index entries of deleted messages are marked and not yet overwritten. */
const UNCLEAN = 'index.unclean';
/** Overwriting an entry costs about as much as merging this many entries of the whole index. */
const MERGED_PER_OVERWRITTEN = 30;
/** Fewer than this are overwritten one by one, whatever the size of the index. */
const FEW = 500;
/** Pages that one step of a merge writes: about 10 ms. */
const PAGES_AT_ONCE = 128;

/** 80 MB of log at most. */
const PAGES_IN_LOG = 20_000;

/**
 * Overwriting the index entries of many messages one by one takes longer than deleting them in the ordinary way, which
 * only marks them, and merging the whole index afterwards, which leaves out what is marked. A mark in the database says
 * that the merge is still to come, so that a crash between the two is made good at the next opening.
 * FTS5's commands: https://www.sqlite.org/fts5.html, sections 6.4 (merge) and 6.11 (secure-delete).
 */
export function searchIndexRepository(db: Database): IndexApi {
  const sql = preparedOnce(db);
  const count = (row: unknown): number => (row as { n: number }).n;

  /** Off: deletes are only marked, and each step adds a small part to the index that is merged once, at the end. */
  function overwrite(on: boolean): void {
    for (const table of SEARCH_INDEXES) {
      const set = (name: string, value: number): unknown =>
        sql(`INSERT INTO ${table} (${table}, rank) VALUES ('${name}', ${value})`).run();
      set('secure-delete', on ? 1 : 0);
      // 4 and 16 are what FTS5 has by itself
      set('automerge', on ? 4 : 0);
      set('crisismerge', on ? 16 : 64);
    }
  }

  /** False when there was nothing to merge. */
  function merge(table: string, pages: number): boolean {
    const changes = (): number => count(sql('SELECT total_changes() AS n').get());
    const before = changes();
    sql(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${pages})`).run();
    // the command itself counts as one
    return changes() - before >= 2;
  }

  const loosen = db.transaction((ids: readonly string[]): boolean => {
    let messages = 0;
    for (const id of ids) {
      messages += count(
        sql(`SELECT count(*) AS n FROM messages
          WHERE conversation_seq = (SELECT seq FROM conversations WHERE id = ?)`).get(id),
      );
    }
    // the highest number is close enough to how many there are, and known at once
    const all = count(sql('SELECT coalesce(max(seq), 0) AS n FROM messages').get());
    if (messages < FEW || messages * MERGED_PER_OVERWRITTEN < all) return false;
    sql(`INSERT INTO settings (key, value) VALUES ('${UNCLEAN}', '"marked"')
      ON CONFLICT (key) DO UPDATE SET value = '"marked"'`).run();
    overwrite(false);
    return true;
  });

  const begin = db.transaction(() => {
    overwrite(true);
    // a negative number: all parts of the index into one, however few they are
    for (const table of SEARCH_INDEXES) merge(table, -1);
    sql(`UPDATE settings SET value = '"merging"' WHERE key = '${UNCLEAN}'`).run();
  });

  /** One transaction: steps of a merge write some pages again and again. False when there is more to do. */
  const mergeUntil = db.transaction((until: number): boolean => {
    for (const table of SEARCH_INDEXES) {
      while (merge(table, PAGES_AT_ONCE)) if (performance.now() > until) return false;
    }
    sql(`DELETE FROM settings WHERE key = '${UNCLEAN}'`).run();
    return true;
  });

  return {
    'index.loosen'({ ids }) {
      const loosened = loosen.immediate(ids);
      // the same pages change in step after step: they are copied from the log once in a while
      if (loosened) db.pragma(`wal_autocheckpoint = ${PAGES_IN_LOG}`);
      return loosened;
    },
    'index.clean'({ forMs }) {
      const until = performance.now() + forMs;
      const state = sql(`SELECT value FROM settings WHERE key = '${UNCLEAN}'`).get() as { value: string } | undefined;
      if (state === undefined) return { done: true };
      if (state.value === '"marked"') begin.immediate();
      if (!mergeUntil.immediate(until)) return { done: false };
      db.pragma('wal_autocheckpoint = 1000');
      return { done: true };
    },
  };
}
