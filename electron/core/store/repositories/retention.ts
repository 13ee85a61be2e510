import type { ConversationRetention } from '../../../../shared/contract/retention.ts';
import { maxSensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { AgingConversation, StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { BRANCH, purgeMessage } from './purge-message.ts';
import { preparedOnce } from './statements.ts';
import type { Prepare } from './statements.ts';

type RetentionApi = Pick<
  StoreApi,
  | 'retention.aging'
  | 'retention.clampFuture'
  | 'retention.setFor'
  | 'retention.raise'
  | 'retention.purgeBodies'
  | 'purge.count'
  | 'messages.purge'
>;

interface AgingRow {
  seq: number;
  id: string;
  title: string;
  updated_at: number;
  pinned: number;
  retention: string | null;
  sensitivity: Sensitivity | null;
}

/** How old conversations are, how sensitive, and how much a purge would take. */
export function retentionRepository(db: Database): RetentionApi {
  const sql = preparedOnce(db);
  const number = (row: unknown): number => (row as { n: number }).n;

  const raise = db.transaction((id: string, sensitivity: Sensitivity): void => weigh(sql, id, sensitivity));

  return {
    'retention.aging'({ before, after, limit, sensitivities, pinnedToo }) {
      const levels = (some: readonly (Sensitivity | null)[]): string => JSON.stringify(some.map((one) => one ?? ''));
      const rows = sql(`SELECT seq, id, title, updated_at, pinned, retention, sensitivity FROM conversations
        WHERE deleted_at IS NULL AND updated_at <= ? AND (updated_at, seq) > (?, ?) AND (
          (pinned = 0 AND (
            json_extract(retention, '$.kind') = 'days'
            OR (retention IS NULL AND coalesce(sensitivity, '') IN (SELECT value FROM json_each(?)))
          )) OR coalesce(sensitivity, '') IN (SELECT value FROM json_each(?))
        ) ORDER BY updated_at, seq LIMIT ?`).all(
        before,
        after.updatedAt,
        after.seq,
        levels(sensitivities),
        levels(pinnedToo),
        limit,
      ) as AgingRow[];
      const last = rows.at(-1);
      const more = last !== undefined && rows.length === limit;
      return {
        items: rows.map((row): AgingConversation => ({
          id: row.id,
          title: row.title,
          lastMessageAt: row.updated_at,
          pinned: row.pinned === 1,
          retention:
            row.retention === null ? { kind: 'default' } : (JSON.parse(row.retention) as ConversationRetention),
          sensitivity: row.sensitivity,
        })),
        next: more ? { updatedAt: last.updated_at, seq: last.seq } : null,
      };
    },
    'retention.clampFuture'({ time }) {
      sql('UPDATE conversations SET updated_at = ? WHERE deleted_at IS NULL AND updated_at > ?').run(time, time);
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
    'messages.purge': purgeMessage(db),
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
          sql(`${BRANCH} SELECT count(*) AS n FROM egress WHERE length(body) > 0
            AND message_id IN (SELECT id FROM messages WHERE seq IN (SELECT seq FROM branch))`).get(scope.id, scope.id),
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

/** Raises a conversation to the sensitivity of one of its turns, inside a transaction. Does nothing for one that is gone. */
export function weigh(sql: Prepare, id: string, sensitivity: Sensitivity): void {
  const row = sql('SELECT sensitivity FROM conversations WHERE id = ?').get(id) as
    | { sensitivity: Sensitivity | null }
    | undefined;
  if (row === undefined) return;
  const next = row.sensitivity === null ? sensitivity : maxSensitivity(row.sensitivity, sensitivity);
  if (next !== row.sensitivity) sql('UPDATE conversations SET sensitivity = ? WHERE id = ?').run(next, id);
}
