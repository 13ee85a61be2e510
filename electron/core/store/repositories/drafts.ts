import { SottoError } from '../../../../shared/errors.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type DraftsApi = Pick<StoreApi, 'drafts.get' | 'drafts.put' | 'drafts.purgeBefore'>;

/** Of the conversation that is not there yet. */
const NEW = '';

export function draftsRepository(db: Database): DraftsApi {
  const sql = preparedOnce(db);

  function requireConversation(id: string): void {
    const row = sql('SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NULL').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
  }

  function requireMessage(id: string, conversationId: string | null): void {
    const row = sql(`SELECT 1 FROM messages m JOIN conversations c ON c.seq = m.conversation_seq
      WHERE m.id = ? AND c.id = ?`).get(id, conversationId);
    if (row === undefined) throw new SottoError('NOT_FOUND');
  }

  return {
    'drafts.get'({ conversationId, messageId }) {
      const key = messageId ?? conversationId ?? NEW;
      const row = sql('SELECT text, replaced FROM drafts WHERE conversation_id = ?').get(key) as
        | { text: string; replaced: string }
        | undefined;
      if (row === undefined) return { text: '', replaced: [] };
      return { text: row.text, replaced: JSON.parse(row.replaced) as string[] };
    },
    'drafts.put'({ conversationId, messageId, text, replaced = [], now }) {
      const key = messageId ?? conversationId ?? NEW;
      if (text === '') {
        sql('DELETE FROM drafts WHERE conversation_id = ?').run(key);
        return;
      }
      if (messageId !== undefined) requireMessage(messageId, conversationId);
      if (conversationId !== null) requireConversation(conversationId);
      sql(`INSERT INTO drafts (conversation_id, text, replaced, updated_at) VALUES (?, ?, ?, ?)
           ON CONFLICT (conversation_id)
           DO UPDATE SET text = excluded.text, replaced = excluded.replaced, updated_at = excluded.updated_at`).run(
        key,
        text,
        // what was taken out of the words is in no draft any more
        JSON.stringify(replaced.filter((value) => text.includes(value))),
        now,
      );
    },
    'drafts.purgeBefore'({ time }) {
      const { changes } = sql('DELETE FROM drafts WHERE conversation_id = ? AND updated_at < ?').run(NEW, time);
      const files = sql(`DELETE FROM attachments WHERE conversation_seq IS NULL AND waits = 1 AND created_at < ?
        AND NOT EXISTS (SELECT 1 FROM drafts WHERE conversation_id = ?)`).run(time, NEW);
      return changes + files.changes;
    },
  };
}
