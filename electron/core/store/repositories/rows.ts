import type { Attachment, Conversation, ConversationMode, Lineage, Message } from '../../../../shared/contract.ts';
import type { ConversationRetention } from '../../../../shared/contract/retention.ts';
import { isTemporaryId } from '../../../../shared/domain/temporary.ts';
import type { ErrorCode } from '../../../../shared/errors.ts';
import { ATTACHMENT_JSON } from './attachments.ts';

export interface ConversationRow {
  seq: number;
  id: string;
  title: string;
  titled: number;
  mode: string;
  pinned: number;
  created_at: number;
  updated_at: number;
  leaf_id: string | null;
  archived_at: number | null;
  /** JSON; null when it has no rule of its own. */
  retention: string | null;
  /** JSON: ids, by name. */
  tags: string;
  /** JSON; null when none was chosen. */
  assistant: string | null;
}

/** Columns of a ConversationRow, from `conversations c`. */
export const CONVERSATION_COLUMNS = `c.seq, c.id, c.title, c.titled, c.mode, c.pinned, c.created_at, c.updated_at,
  (SELECT leaf.id FROM messages leaf WHERE leaf.seq = c.leaf_seq) AS leaf_id, c.archived_at, c.retention, (
    SELECT json_group_array(t.id ORDER BY t.name_key) FROM conversation_tags ct JOIN tags t ON t.seq = ct.tag_seq
    WHERE ct.conversation_seq = c.seq
  ) AS tags,
  (SELECT s.assistant FROM setups s WHERE s.conversation_seq = c.seq) AS assistant`;

export function toConversation(row: ConversationRow): Conversation {
  return {
    id: row.id,
    title: row.title,
    titled: row.titled === 1,
    mode: JSON.parse(row.mode) as ConversationMode,
    pinned: row.pinned === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    leafId: row.leaf_id,
    ...(row.archived_at === null ? {} : { archived: true as const }),
    ...(row.retention === null ? {} : { retention: JSON.parse(row.retention) as ConversationRetention }),
    ...(row.tags === '[]' ? {} : { tagIds: JSON.parse(row.tags) as string[] }),
    ...(isTemporaryId(row.id) ? { temporary: true as const } : {}),
    ...(row.assistant === null
      ? {}
      : { assistant: JSON.parse(row.assistant) as NonNullable<Conversation['assistant']> }),
  };
}

export interface MessageRow {
  seq: number;
  id: string;
  conversation_id: string;
  parent_id: string | null;
  role: Message['role'];
  content: string;
  reasoning: string | null;
  state: Message['state'];
  created_at: number;
  lineage: string | null;
  error: string | null;
  /** JSON; null when there are none. */
  attachments: string | null;
}

/** Columns of a MessageRow, from `messages m` joined to `conversations c` and, on the left, to its parent `p`. */
export const MESSAGE_COLUMNS = `m.seq, m.id, c.id AS conversation_id, p.id AS parent_id, m.role, m.content, m.reasoning, m.state,
  m.created_at, m.lineage, m.error, (
    SELECT CASE count(*) WHEN 0 THEN NULL ELSE json_group_array(json(${ATTACHMENT_JSON}) ORDER BY ma.seq) END
    FROM message_attachments ma JOIN attachments a ON a.seq = ma.attachment_seq WHERE ma.message_seq = m.seq
  ) AS attachments`;

export const MESSAGE_JOINS = `JOIN conversations c ON c.seq = m.conversation_seq LEFT JOIN messages p ON p.seq = m.parent_seq`;

export function toMessage(row: MessageRow): Message {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    parentId: row.parent_id,
    role: row.role,
    content: row.content,
    ...(row.reasoning === null ? {} : { reasoning: row.reasoning }),
    state: row.state,
    createdAt: row.created_at,
    lineage: row.lineage === null ? null : (JSON.parse(row.lineage) as Lineage),
    error: row.error as ErrorCode | null,
    ...(row.attachments === null ? {} : { attachments: JSON.parse(row.attachments) as Attachment[] }),
  };
}
