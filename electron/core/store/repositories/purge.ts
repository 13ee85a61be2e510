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
    db.exec(`
      DROP TRIGGER messages_unindexed;
      DROP TRIGGER titles_unindexed;
      DELETE FROM redaction_maps;
      DELETE FROM messages;
      DELETE FROM conversations;
      INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');
      INSERT INTO titles_fts (titles_fts) VALUES ('rebuild');
      ${UNINDEX_TRIGGERS}
    `);
    return total;
  });

  return {
    'conversations.purge': ({ ids }) => purge.immediate(ids),
    'conversations.purgeAll': () => purgeAll.immediate(),
    reclaim: () => reclaim(db),
  };
}

/** As in migration 0002. */
const UNINDEX_TRIGGERS = `
  CREATE TRIGGER messages_unindexed AFTER DELETE ON messages WHEN old.state <> 'streaming' BEGIN
    INSERT INTO messages_fts (messages_fts, rowid, content) VALUES ('delete', old.seq, old.content);
  END;
  CREATE TRIGGER titles_unindexed AFTER DELETE ON conversations BEGIN
    INSERT INTO titles_fts (titles_fts, rowid, title) VALUES ('delete', old.seq, old.title);
  END;`;
