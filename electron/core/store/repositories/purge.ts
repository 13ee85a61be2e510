import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { reclaim } from '../reclaim.ts';
import { preparedOnce } from './statements.ts';

type PurgeApi = Pick<StoreApi, 'conversations.purge' | 'conversations.purgeAll' | 'reclaim'>;

/**
 * Deletion that leaves nothing: rows are overwritten (`secure_delete`), index tokens too (FTS5 `secure-delete`), and
 * `reclaim` empties the write-ahead log, in which the old pages would otherwise stay readable.
 */
export function purgeRepository(db: Database): PurgeApi {
  const sql = preparedOnce(db);

  function purgeOne(id: string): { conversations: number; messages: number } {
    // one statement for the whole tree: a cascade through ten thousand parents would exceed SQLite's depth
    const messages = sql(
      'DELETE FROM messages WHERE conversation_seq = (SELECT seq FROM conversations WHERE id = ?)',
    ).run(id);
    const conversations = sql('DELETE FROM conversations WHERE id = ?').run(id);
    return { conversations: conversations.changes, messages: messages.changes };
  }

  const purge = db.transaction((ids: readonly string[]) => {
    const total = { conversations: 0, messages: 0 };
    for (const id of ids) {
      const one = purgeOne(id);
      total.conversations += one.conversations;
      total.messages += one.messages;
    }
    return total;
  });

  const purgeAll = db.transaction(() => {
    const total = {
      conversations: (sql('SELECT count(*) AS n FROM conversations').get() as { n: number }).n,
      messages: (sql('SELECT count(*) AS n FROM messages').get() as { n: number }).n,
    };
    // unindexing a million rows one by one takes minutes: the triggers step aside and the index is built anew
    const triggers = sql(`SELECT sql FROM sqlite_master
      WHERE type = 'trigger' AND name IN ('messages_unindexed', 'titles_unindexed')`).all() as { sql: string }[];
    db.exec(`
      DROP TRIGGER messages_unindexed;
      DROP TRIGGER titles_unindexed;
      DELETE FROM redaction_maps;
      DELETE FROM messages;
      DELETE FROM conversations;
      INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');
      INSERT INTO titles_fts (titles_fts) VALUES ('rebuild');
    `);
    for (const trigger of triggers) db.exec(trigger.sql);
    return total;
  });

  return {
    'conversations.purge': ({ ids }) => purge.immediate(ids),
    'conversations.purgeAll': () => purgeAll.immediate(),
    reclaim: () => reclaim(db),
  };
}
