import type { Conversation } from '../../../../shared/contract.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { CONVERSATION_COLUMNS, toConversation } from './rows.ts';
import type { ConversationRow } from './rows.ts';
import { newId } from '../new-id.ts';
import type { MakeId } from '../new-id.ts';
import { preparedOnce } from './statements.ts';

type ConversationsApi = Pick<
  StoreApi,
  | 'conversations.list'
  | 'conversations.get'
  | 'conversations.create'
  | 'conversations.update'
  | 'conversations.hide'
  | 'conversations.restore'
  | 'conversations.hidden'
>;

export function conversationsRepository(db: Database, makeId: MakeId = newId): ConversationsApi {
  const sql = preparedOnce(db);

  function get(id: string): Conversation {
    const row = sql(`SELECT ${CONVERSATION_COLUMNS} FROM conversations c WHERE c.id = ? AND c.deleted_at IS NULL`).get(
      id,
    );
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return toConversation(row as ConversationRow);
  }

  const update = db.transaction(
    ({ id, title, pinned, mode }: Parameters<ConversationsApi['conversations.update']>[0]) => {
      get(id);
      if (title !== undefined) sql('UPDATE conversations SET title = ?, titled = 1 WHERE id = ?').run(title, id);
      if (pinned !== undefined) sql('UPDATE conversations SET pinned = ? WHERE id = ?').run(pinned ? 1 : 0, id);
      if (mode !== undefined) sql('UPDATE conversations SET mode = ? WHERE id = ?').run(JSON.stringify(mode), id);
      return get(id);
    },
  );

  return {
    'conversations.list'({ cursor, limit, archived = false, tagId }) {
      const after = cursor === undefined ? FIRST : parseCursor(cursor);
      const rows = sql(`
        SELECT ${CONVERSATION_COLUMNS} FROM conversations c
        WHERE c.deleted_at IS NULL AND c.archived_at IS ${archived ? 'NOT NULL' : 'NULL'}
          ${tagId === undefined ? '' : WITH_TAG} AND (c.pinned, c.updated_at, c.seq) < (?, ?, ?)
        ORDER BY c.pinned DESC, c.updated_at DESC, c.seq DESC LIMIT ?`).all(
        ...(tagId === undefined ? [] : [tagId]),
        ...after,
        limit + 1,
      ) as ConversationRow[];
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const more = rows.length > limit && last !== undefined;
      return {
        items: page.map(toConversation),
        nextCursor: more ? `${last.pinned}.${last.updated_at}.${last.seq}` : null,
      };
    },
    'conversations.get': ({ id }) => get(id),
    'conversations.create'({ title, mode = { kind: 'auto' }, now }) {
      const id = makeId();
      const titled = title === null ? 0 : 1;
      sql(`INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at)
           VALUES (?, ?, ?, ?, 0, ?, ?)`).run(id, title ?? '', titled, JSON.stringify(mode), now, now);
      return get(id);
    },
    'conversations.update': (params) => update.immediate(params),
    'conversations.hide'({ ids, now }) {
      const hide = sql('UPDATE conversations SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL');
      return db.transaction(() => ids.reduce((count, id) => count + hide.run(now, id).changes, 0))();
    },
    'conversations.restore'({ ids }) {
      const restore = sql('UPDATE conversations SET deleted_at = NULL WHERE id = ? AND deleted_at > 0');
      db.transaction(() => ids.forEach((id) => restore.run(id)))();
    },
    'conversations.hidden'({ before }) {
      const rows = sql('SELECT id FROM conversations WHERE deleted_at IS NOT NULL AND deleted_at <= ?').all(before);
      return (rows as { id: string }[]).map((row) => row.id);
    },
  };
}

const WITH_TAG = `AND c.seq IN (SELECT ct.conversation_seq FROM conversation_tags ct
            WHERE ct.tag_seq = (SELECT t.seq FROM tags t WHERE t.id = ?))`;

/** Sorts before every row. */
const FIRST: readonly [number, number, number] = [2, 0, 0];

function parseCursor(cursor: string): readonly [number, number, number] {
  const parts = cursor.split('.').map(Number);
  const [pinned, updatedAt, seq] = parts;
  if (pinned === undefined || updatedAt === undefined || seq === undefined || !parts.every(Number.isSafeInteger)) {
    throw new SottoError('INVALID_REQUEST');
  }
  return [pinned, updatedAt, seq];
}
