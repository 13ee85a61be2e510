import type { ConversationRetention } from '../../../../shared/contract/retention.ts';
import { maxSensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { AgingConversation, StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type RetentionApi = Pick<
  StoreApi,
  | 'retention.aging'
  | 'retention.setFor'
  | 'retention.raise'
  | 'retention.purgeBodies'
  | 'purge.count'
  | 'messages.purge'
>;

interface AgingRow {
  id: string;
  title: string;
  updated_at: number;
  pinned: number;
  retention: string | null;
  sensitivity: Sensitivity | null;
}

/** A message and everything that hangs on it. */
const BRANCH = `WITH RECURSIVE branch (seq) AS (
  SELECT seq FROM messages WHERE id = ?
  UNION ALL SELECT m.seq FROM messages m JOIN branch b ON m.parent_seq = b.seq
    WHERE m.conversation_seq = (SELECT conversation_seq FROM messages WHERE id = ?)
)`;

/** How old conversations are, how sensitive, and how much a purge would take. */
export function retentionRepository(db: Database): RetentionApi {
  const sql = preparedOnce(db);
  const number = (row: unknown): number => (row as { n: number }).n;

  const raise = db.transaction((id: string, sensitivity: Sensitivity): void => {
    const row = sql('SELECT sensitivity FROM conversations WHERE id = ?').get(id) as
      | { sensitivity: Sensitivity | null }
      | undefined;
    if (row === undefined) return;
    const next = row.sensitivity === null ? sensitivity : maxSensitivity(row.sensitivity, sensitivity);
    if (next !== row.sensitivity) sql('UPDATE conversations SET sensitivity = ? WHERE id = ?').run(next, id);
  });

  const purgeMessage = db.transaction((id: string): { messages: number; conversationId: string } => {
    const row = sql(`SELECT m.conversation_seq AS c, m.parent_seq AS p, c.id AS id
      FROM messages m JOIN conversations c ON c.seq = m.conversation_seq WHERE m.id = ?`).get(id) as
      | { c: number; p: number | null; id: string }
      | undefined;
    if (row === undefined) throw new SottoError('NOT_FOUND');
    const seqs = sql(`${BRANCH} SELECT seq FROM branch ORDER BY seq DESC`).all(id, id) as { seq: number }[];
    for (const { seq } of seqs) sql('DELETE FROM messages WHERE seq = ?').run(seq);
    // the branch on show ends where something is left: the newest below the parent, the parent, or what there is
    sql(`UPDATE conversations SET leaf_seq = coalesce(
      (SELECT max(seq) FROM messages WHERE conversation_seq = ? AND parent_seq IS ?), ?,
      (SELECT max(seq) FROM messages WHERE conversation_seq = ?)) WHERE seq = ?`).run(
      row.c,
      row.p,
      row.p,
      row.c,
      row.c,
    );
    // what it sent goes with it; that something left stays
    sql(`UPDATE egress SET body = x'' WHERE message_id = ?`).run(id);
    return { messages: seqs.length, conversationId: row.id };
  });

  return {
    'retention.aging'({ before, limit, withPinned }) {
      const rows = sql(`SELECT id, title, updated_at, pinned, retention, sensitivity FROM conversations
        WHERE deleted_at IS NULL AND pinned <= ? AND updated_at <= ? ORDER BY updated_at LIMIT ?`).all(
        withPinned ? 1 : 0,
        before,
        limit,
      );
      return (rows as AgingRow[]).map((row): AgingConversation => ({
        id: row.id,
        title: row.title,
        lastMessageAt: row.updated_at,
        pinned: row.pinned === 1,
        retention: row.retention === null ? { kind: 'default' } : (JSON.parse(row.retention) as ConversationRetention),
        sensitivity: row.sensitivity,
      }));
    },
    'retention.setFor'({ id, retention }) {
      const text = retention.kind === 'default' ? null : JSON.stringify(retention);
      if (sql('UPDATE conversations SET retention = ? WHERE id = ?').run(text, id).changes === 0) {
        throw new SottoError('NOT_FOUND');
      }
    },
    'retention.raise': ({ conversationId, sensitivity }) => raise.immediate(conversationId, sensitivity),
    'retention.purgeBodies': ({ before }) =>
      sql(`UPDATE egress SET body = x'' WHERE at < ? AND length(body) > 0`).run(before).changes,
    'messages.purge': ({ id }) => purgeMessage.immediate(id),
    'purge.count'(scope) {
      if (scope.scope === 'message') {
        const messages = number(sql(`${BRANCH} SELECT count(*) AS n FROM branch`).get(scope.id, scope.id));
        if (messages === 0) throw new SottoError('NOT_FOUND');
        const attachments = number(
          sql(
            `${BRANCH} SELECT count(*) AS n FROM message_attachments WHERE message_seq IN (SELECT seq FROM branch)`,
          ).get(scope.id, scope.id),
        );
        const bodies = number(
          sql('SELECT count(*) AS n FROM egress WHERE message_id = ? AND length(body) > 0').get(scope.id),
        );
        return { conversations: 0, messages, attachments, ledgerBodies: bodies, ids: [] };
      }
      if (scope.scope === 'all') {
        return {
          conversations: number(sql('SELECT count(*) AS n FROM conversations').get()),
          messages: number(sql('SELECT count(*) AS n FROM messages').get()),
          attachments: number(sql('SELECT count(*) AS n FROM message_attachments').get()),
          ledgerBodies: number(sql('SELECT count(*) AS n FROM egress WHERE length(body) > 0').get()),
          ids: [],
        };
      }
      const ids = idsOf(scope);
      const total = { conversations: ids.length, messages: 0, attachments: 0, ledgerBodies: 0, ids };
      for (const id of ids) {
        total.messages += number(
          sql(
            `SELECT count(*) AS n FROM messages WHERE conversation_seq = (SELECT seq FROM conversations WHERE id = ?)`,
          ).get(id),
        );
        total.attachments += number(
          sql(`SELECT count(*) AS n FROM message_attachments WHERE message_seq IN (SELECT seq FROM messages
            WHERE conversation_seq = (SELECT seq FROM conversations WHERE id = ?))`).get(id),
        );
        total.ledgerBodies += number(
          sql('SELECT count(*) AS n FROM egress WHERE conversation_id = ? AND length(body) > 0').get(id),
        );
      }
      return total;
    },
  };

  function idsOf(scope: Exclude<Parameters<RetentionApi['purge.count']>[0], { scope: 'message' | 'all' }>): string[] {
    const rows =
      scope.scope === 'conversation'
        ? sql('SELECT id FROM conversations WHERE id = ?').all(scope.id)
        : sql('SELECT id FROM conversations WHERE pinned = 0 AND updated_at <= ?').all(scope.before);
    if (scope.scope === 'conversation' && rows.length === 0) throw new SottoError('NOT_FOUND');
    return (rows as { id: string }[]).map(({ id }) => id);
  }
}
