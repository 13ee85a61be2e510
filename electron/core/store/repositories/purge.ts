import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { reclaim } from '../reclaim.ts';
import { SEARCH_INDEXES } from '../search-indexes.ts';
import { preparedOnce } from './statements.ts';

type Purged = ReturnType<StoreApi['conversations.purge']>;
type PurgeApi = Pick<StoreApi, 'conversations.condemn' | 'conversations.purge' | 'conversations.purgeAll' | 'reclaim'>;

/** Messages between two looks at the clock: a long message's index entries take 20 ms to overwrite. */
const AT_ONCE = 10;

/**
 * Deletion that leaves nothing: rows are overwritten (`secure_delete`), index tokens too (FTS5 `secure-delete`), and
 * `reclaim` empties the write-ahead log, in which the old pages would otherwise stay readable.
 */
export function purgeRepository(db: Database): PurgeApi {
  const sql = preparedOnce(db);

  function seqOf(id: string): number | null {
    const row = sql('SELECT seq FROM conversations WHERE id = ?').get(id) as { seq: number } | undefined;
    return row?.seq ?? null;
  }

  /** Children were written after their parents, so that the newest can go without the others. */
  function deleteSome(conversation: number): number {
    return sql(`DELETE FROM messages WHERE seq IN
      (SELECT seq FROM messages WHERE conversation_seq = ? ORDER BY seq DESC LIMIT ${AT_ONCE})`).run(conversation)
      .changes;
  }

  const condemn = db.transaction((ids: readonly string[]): void => {
    for (const id of ids) sql('UPDATE conversations SET deleted_at = 0 WHERE id = ?').run(id);
  });

  const purge = db.transaction((ids: readonly string[], until: number): Purged => {
    let conversations = 0;
    let messages = 0;
    for (const [index, id] of ids.entries()) {
      const seq = seqOf(id);
      for (let gone = AT_ONCE; seq !== null && gone === AT_ONCE; messages += gone) {
        if (performance.now() > until) return { conversations, messages, left: ids.slice(index) };
        gone = deleteSome(seq);
      }
      conversations += sql('DELETE FROM conversations WHERE id = ?').run(id).changes;
    }
    return { conversations, messages, left: [] };
  });

  const purgeAll = db.transaction(() => {
    const total = {
      conversations: (sql('SELECT count(*) AS n FROM conversations').get() as { n: number }).n,
      messages: (sql('SELECT count(*) AS n FROM messages').get() as { n: number }).n,
    };
    // unindexing a million rows one by one takes minutes: the triggers step aside and the index is built anew
    const triggers = sql(`SELECT sql FROM sqlite_master
      WHERE type = 'trigger' AND name IN ('messages_unindexed', 'titles_unindexed', 'attachments_unindexed')`).all() as {
      sql: string;
    }[];
    db.exec(`
      DROP TRIGGER messages_unindexed;
      DROP TRIGGER titles_unindexed;
      DROP TRIGGER attachments_unindexed;
      DELETE FROM redaction_maps;
      DELETE FROM drafts;
      DELETE FROM setups;
      DELETE FROM attachments;
      DELETE FROM messages;
      DELETE FROM conversations;
      -- also of what belonged to no conversation; that something left stays
      UPDATE egress SET body = x'' WHERE length(body) > 0;
      DELETE FROM tags;
    `);
    for (const index of SEARCH_INDEXES) db.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
    for (const trigger of triggers) db.exec(trigger.sql);
    return total;
  });

  return {
    'conversations.condemn': ({ ids }) => condemn.immediate(ids),
    'conversations.purge': ({ ids, forMs }) => purge.immediate(ids, performance.now() + forMs),
    'conversations.purgeAll'() {
      const done = purgeAll.immediate();
      // what is left is small: copied together, the file shrinks, and a change of key has little to write
      db.exec('VACUUM');
      return done;
    },
    reclaim: () => reclaim(db),
  };
}
