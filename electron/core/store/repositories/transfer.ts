import type { Attachment, Lineage, Message } from '../../../../shared/contract.ts';
import type { ConversationRetention } from '../../../../shared/contract/retention.ts';
import type { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { ErrorCode } from '../../../../shared/errors.ts';
import type { RedactionMap } from '../../privacy/redact/redaction-map.ts';
import type { Stickiness } from '../../routing/route-input.ts';
import type { PortableConversation, PortableMessage } from '../../transfer/portable.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { ATTACHMENT_JSON } from './attachments.ts';
import { CONVERSATION_COLUMNS, toConversation } from './rows.ts';
import type { ConversationRow } from './rows.ts';
import { toSetup } from './setups.ts';
import { preparedOnce } from './statements.ts';

type TransferApi = Pick<
  StoreApi,
  'transfer.conversations' | 'transfer.messages' | 'transfer.attachments' | 'transfer.compare'
>;

interface WholeRow extends ConversationRow {
  sensitivity: Sensitivity | null;
  sticky: string | null;
  map: string | null;
  named_tags: string;
  says: string | null;
  prompt: string | null;
  /** Null: it has no setup of its own. */
  sampling: string | null;
}

interface WholeMessage {
  seq: number;
  id: string;
  parent_id: string | null;
  role: Message['role'];
  content: string;
  reasoning: string | null;
  state: Message['state'];
  created_at: number;
  lineage: string | null;
  error: string | null;
  attachments: string | null;
}

/** Of one page of messages, in UTF-16 units: what is held in memory at once. */
const PAGE_LENGTH = 4_000_000;

/** Everything of a conversation, for a file. Reads only. */
export function transferRepository(db: Database): TransferApi {
  const sql = preparedOnce(db);

  return {
    'transfer.conversations'({ after, limit, ids }) {
      const wanted = ids === undefined ? null : JSON.stringify(ids);
      const rows = sql(`SELECT ${CONVERSATION_COLUMNS}, c.sensitivity, c.sticky, r.map, (
          SELECT json_group_array(json_object('name', t.name, 'look', t.look) ORDER BY t.name_key)
          FROM conversation_tags ct JOIN tags t ON t.seq = ct.tag_seq WHERE ct.conversation_seq = c.seq
        ) AS named_tags, u.says, u.prompt, u.sampling
        FROM conversations c LEFT JOIN redaction_maps r ON r.conversation_seq = c.seq
          LEFT JOIN setups u ON u.conversation_seq = c.seq
        WHERE c.deleted_at IS NULL AND c.seq > ? AND (? IS NULL OR c.id IN (SELECT value FROM json_each(?))) ORDER BY c.seq LIMIT ?`).all(
        after,
        wanted,
        wanted,
        limit,
      ) as WholeRow[];
      return { items: rows.map(toPortable), next: rows.length < limit ? null : (rows.at(-1)?.seq ?? null) };
    },
    'transfer.messages'({ conversationId, after, limit }) {
      const items: PortableMessage[] = [];
      let length = 0;
      let last = after;
      const rows = sql(`SELECT m.seq, m.id, p.id AS parent_id, m.role, m.content, m.reasoning, m.state, m.created_at,
          m.lineage, m.error, (
            SELECT json_group_array(a.id ORDER BY ma.seq) FROM message_attachments ma
            JOIN attachments a ON a.seq = ma.attachment_seq WHERE ma.message_seq = m.seq
          ) AS attachments
        FROM messages m JOIN conversations c ON c.seq = m.conversation_seq LEFT JOIN messages p ON p.seq = m.parent_seq
        WHERE c.id = ? AND m.seq > ? ORDER BY m.seq LIMIT ?`);
      for (const row of rows.iterate(conversationId, after, limit) as IterableIterator<WholeMessage>) {
        items.push(toPortableMessage(row));
        last = row.seq;
        length += row.content.length + (row.reasoning?.length ?? 0);
        if (length > PAGE_LENGTH) return { items, next: last };
      }
      return { items, next: items.length < limit ? null : last };
    },
    'transfer.attachments'({ conversationId }) {
      const rows = sql(`SELECT DISTINCT a.seq, ${ATTACHMENT_JSON} AS found FROM attachments a
        JOIN message_attachments ma ON ma.attachment_seq = a.seq JOIN messages m ON m.seq = ma.message_seq
        JOIN conversations c ON c.seq = m.conversation_seq WHERE c.id = ? ORDER BY a.seq`).all(conversationId);
      return (rows as { found: string }[]).map(({ found }) => JSON.parse(found) as Attachment);
    },
    'transfer.compare'({ id, messageIds, attachmentIds }) {
      const row = sql('SELECT seq, deleted_at FROM conversations WHERE id = ?').get(id) as
        | { seq: number; deleted_at: number | null }
        | undefined;
      const find = sql('SELECT conversation_seq FROM messages WHERE id = ?');
      const file = sql('SELECT 1 FROM attachments WHERE id = ?');
      let known = 0;
      let elsewhere = false;
      for (const messageId of messageIds) {
        const found = find.get(messageId) as { conversation_seq: number } | undefined;
        if (found === undefined) continue;
        if (found.conversation_seq === row?.seq) known += 1;
        else elsewhere = true;
      }
      return {
        state: row === undefined ? 'new' : row.deleted_at === null ? 'here' : 'going',
        known,
        elsewhere,
        attachments: attachmentIds.filter((one) => file.get(one) !== undefined).length,
      };
    },
  };
}

function toPortable(row: WholeRow): PortableConversation & { seq: number } {
  const { leafId, tagIds: _ids, assistant: _assistant, ...rest } = toConversation(row);
  const { sampling } = row;
  return {
    ...rest,
    seq: row.seq,
    ...(row.named_tags === '[]' ? {} : { tags: JSON.parse(row.named_tags) as PortableConversation['tags'] }),
    leaf: leafId,
    sensitivity: row.sensitivity,
    sticky: row.sticky === null ? null : (JSON.parse(row.sticky) as Stickiness),
    retention: row.retention === null ? { kind: 'default' } : (JSON.parse(row.retention) as ConversationRetention),
    ...(sampling === null ? {} : { setup: toSetup({ ...row, sampling }) }),
    ...(row.map === null ? {} : { placeholders: JSON.parse(row.map) as PortableMap }),
  };
}

type PortableMap = NonNullable<PortableConversation['placeholders']> & RedactionMap;

function toPortableMessage(row: WholeMessage): PortableMessage {
  const attachments = row.attachments === null ? [] : (JSON.parse(row.attachments) as string[]);
  return {
    id: row.id,
    parent: row.parent_id,
    role: row.role,
    content: row.content,
    ...(row.reasoning === null ? {} : { reasoning: row.reasoning }),
    state: row.state === 'streaming' ? 'interrupted' : row.state,
    createdAt: row.created_at,
    lineage: row.lineage === null ? null : (JSON.parse(row.lineage) as Lineage),
    error: row.error as ErrorCode | null,
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}
