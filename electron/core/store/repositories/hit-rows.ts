import type { SearchHit } from '../../../../shared/contract.ts';

/** Marks around what matched: control characters that the index never holds as words. */
export const OPEN = '\u0002';
export const CLOSE = '\u0003';
const SNIPPET_TOKENS = 24;

/**
 * Between two numbers of messages. FTS5 jumps there and stops there only for integers, and better-sqlite3 hands numbers
 * over as floating point: without this it would read every hit of the word.
 */
export const WITHIN = 'messages_fts.rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)';

export interface HitRow {
  conversation_id: string;
  message_id: string | null;
  title: string;
  role: SearchHit['role'];
  at: number;
  archived_at: number | null;
  snippet: string;
}

/** Columns of a HitRow, from `titles_fts` joined to `conversations c`. */
export const TITLE_COLUMNS = `c.id AS conversation_id, NULL AS message_id, c.title, NULL AS role, c.updated_at AS at,
  c.archived_at, snippet(titles_fts, 0, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_TOKENS}) AS snippet`;

/** The same from `messages_fts`, or `attachments_fts`, joined to `messages m` and `conversations c`. */
const columnsOf = (index: 'messages_fts' | 'attachments_fts'): string =>
  `c.id AS conversation_id, m.id AS message_id, c.title, m.role, m.created_at AS at,
  c.archived_at, snippet(${index}, 0, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_TOKENS}) AS snippet`;

export const MESSAGE_HIT_COLUMNS = columnsOf('messages_fts');
export const FILE_HIT_COLUMNS = columnsOf('attachments_fts');
