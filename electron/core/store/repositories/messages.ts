import type { Message, MessageInBranch } from '../../../../shared/contract.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { conversationsRepository } from './conversations.ts';
import { MESSAGE_COLUMNS, MESSAGE_JOINS, toMessage } from './rows.ts';
import type { MessageRow } from './rows.ts';
import { preparedOnce } from './statements.ts';

type MessagesApi = Pick<StoreApi, 'messages.branch' | 'messages.page' | 'messages.selectBranch' | 'messages.get'>;

/** From one message up to the root, `depth` 0 first. */
const UPWARDS = `
  WITH RECURSIVE up (seq, parent_seq, depth) AS (
    SELECT seq, parent_seq, 0 FROM messages WHERE seq = ?
    UNION ALL
    SELECT m.seq, m.parent_seq, up.depth + 1 FROM up JOIN messages m ON m.seq = up.parent_seq
    LIMIT ?
  )`;

/** The newest child, its newest child and so on. */
const DOWNWARDS = `
  WITH RECURSIVE down (seq) AS (
    SELECT :seq
    UNION ALL
    SELECT (
      SELECT max(child.seq) FROM messages child
      WHERE child.conversation_seq = :conversation_seq AND child.parent_seq = down.seq
    ) AS next FROM down
    WHERE next IS NOT NULL
  )
  SELECT max(seq) AS leaf FROM down`;

const NO_LIMIT = -1;

export function messagesRepository(db: Database): MessagesApi {
  const sql = preparedOnce(db);
  const conversations = conversationsRepository(db);

  function find(id: string): { seq: number; parent_seq: number | null; conversation_seq: number } {
    const row = sql('SELECT seq, parent_seq, conversation_seq FROM messages WHERE id = ?').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return row as ReturnType<typeof find>;
  }

  /** Where a page starts; null above the root or in an empty conversation. */
  function startOf(params: Parameters<MessagesApi['messages.page']>[0]): number | null {
    const row = sql('SELECT leaf_seq FROM conversations WHERE id = ? AND deleted_at IS NULL').get(
      params.conversationId,
    );
    if (row === undefined) throw new SottoError('NOT_FOUND');
    if (params.beforeId !== undefined) return find(params.beforeId).parent_seq;
    if (params.leafId !== undefined) return find(params.leafId).seq;
    return (row as { leaf_seq: number | null }).leaf_seq;
  }

  return {
    'messages.get'({ id }) {
      const row = sql(`SELECT ${MESSAGE_COLUMNS} FROM messages m ${MESSAGE_JOINS} WHERE m.id = ?`).get(id);
      if (row === undefined) throw new SottoError('NOT_FOUND');
      return toMessage(row as MessageRow);
    },
    'messages.branch'({ id }) {
      const rows = sql(`${UPWARDS}
        SELECT ${MESSAGE_COLUMNS} FROM up JOIN messages m ON m.seq = up.seq ${MESSAGE_JOINS} ORDER BY up.depth DESC`);
      return (rows.all(find(id).seq, NO_LIMIT) as MessageRow[]).map(toMessage);
    },
    'messages.page'(params) {
      const start = startOf(params);
      if (start === null) return { items: [], hasMore: false };
      const rows = sql(`${UPWARDS}
        SELECT ${MESSAGE_COLUMNS}, (
          SELECT json_group_array(s.id ORDER BY s.seq) FROM messages s
          WHERE s.conversation_seq = m.conversation_seq AND s.parent_seq IS m.parent_seq
        ) AS siblings
        FROM up JOIN messages m ON m.seq = up.seq ${MESSAGE_JOINS}
        WHERE c.id = ? ORDER BY up.depth DESC`);
      const found = rows.all(start, params.limit + 1, params.conversationId) as (MessageRow & { siblings: string })[];
      const hasMore = found.length > params.limit;
      return { items: (hasMore ? found.slice(1) : found).map(inBranch), hasMore };
    },
    'messages.selectBranch'({ id }) {
      const { seq, conversation_seq } = find(id);
      const { leaf } = sql(DOWNWARDS).get({ seq, conversation_seq }) as { leaf: number };
      sql('UPDATE conversations SET leaf_seq = ? WHERE seq = ?').run(leaf, conversation_seq);
      const row = sql('SELECT id FROM conversations WHERE seq = ?').get(conversation_seq) as { id: string };
      return conversations['conversations.get'](row);
    },
  };
}

function inBranch(row: MessageRow & { siblings: string }): MessageInBranch {
  const message: Message = toMessage(row);
  return { ...message, siblingIds: JSON.parse(row.siblings) as string[] };
}
