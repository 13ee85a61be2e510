import type { SearchFilters } from '../../../../shared/contract/conversations.ts';
import type { CallResult } from '../../../../shared/contract.ts';
import type { Database } from '../database.ts';
import { FILE_HIT_COLUMNS, MESSAGE_HIT_COLUMNS, TITLE_COLUMNS, WITHIN } from './hit-rows.ts';
import type { HitRow } from './hit-rows.ts';
import { joinSpans, newestIn } from './newest-in.ts';
import type { Span } from './newest-in.ts';
import { preparedOnce } from './statements.ts';

/** Numbers of conversations. */
type Allowed = readonly number[];

/** For more conversations than this, their messages are likely to lie all over, and the look would not pay. */
const FEW = 2000;
/** The hits of up to this many are shown newest first: to rank them, those of all others would be looked at. */
const BY_TIME = 64;

/** Milliseconds since 1970; the second one is left out. */
interface Times {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

interface FilteredSearch {
  /** Those that the filters let through. The times of a filter are those of its messages: here only whether any can be. */
  conversations(filters: SearchFilters, conversationId: string | undefined): Allowed;
  /** Where their messages lie; undefined: anywhere. */
  rangeOf(allowed: Allowed): Span | undefined;
  newest(allowed: Allowed, filters: SearchFilters, limit: number): HitRow[];
  titles(match: string, allowed: Allowed, filters: SearchFilters, limit: number): HitRow[];
  messages(match: string, allowed: Allowed, within: Span & Times, order: 'rank' | 'newest', limit: number): HitRow[];
  /** What attached files say; the message is the first that a file went with. */
  files(match: string, allowed: Allowed, filters: SearchFilters, limit: number): HitRow[];
  models(): CallResult<'search.models'>['items'];
}

/**
 * What the filters say is about conversations: which ones pass is found first, from indexes that hold no text, and a search
 * of words then only looks at those.
 */
export function filteredSearch(db: Database): FilteredSearch {
  const sql = preparedOnce(db);

  /** Newest first, and nothing of any other conversation is looked at, however often the words are in those. */
  function newestMessages(match: string, allowed: Allowed, { from, to }: Times, limit: number): HitRow[] {
    const rowOf = sql('SELECT conversation_seq, created_at FROM messages WHERE seq = ?');
    const known = new Set(allowed);
    const passes = (seq: number): boolean => {
      const row = rowOf.get(seq) as { conversation_seq: number; created_at: number };
      return known.has(row.conversation_seq) && row.created_at >= (from ?? 0) && row.created_at <= last(to);
    };
    const page = sql(`SELECT messages_fts.rowid AS seq FROM messages_fts WHERE messages_fts MATCH ? AND ${WITHIN}
      ORDER BY messages_fts.rowid DESC LIMIT ?`);
    const hits = (within: Span, most: number): number[] =>
      (page.all(match, within.first, within.last, most) as { seq: number }[]).map(({ seq }) => seq);
    const show = sql(`SELECT ${MESSAGE_HIT_COLUMNS} FROM messages_fts
      CROSS JOIN messages m ON m.seq = messages_fts.rowid CROSS JOIN conversations c ON c.seq = m.conversation_seq
      WHERE messages_fts MATCH ? AND ${WITHIN}`);
    return newestIn(() => spansOf(allowed), hits, passes, limit).map((seq) => show.get(match, seq, seq) as HitRow);
  }

  /** Where the messages of these lie, newest first: those of one are mostly in one place. */
  function spansOf(allowed: Allowed): Span[] {
    const rows = sql(`SELECT min(seq) AS first, max(seq) AS last FROM messages
      WHERE conversation_seq IN (SELECT value FROM json_each(?)) GROUP BY conversation_seq`).all(
      JSON.stringify(allowed),
    );
    return joinSpans(rows as Span[]);
  }

  return {
    conversations(filters, conversationId) {
      const rows = sql(ALLOWED).all({
        id: conversationId ?? null,
        archived: flag(filters.archived),
        attached: flag(filters.hasAttachment),
        sensitivity: filters.sensitivity ?? null,
        tags: filters.tagIds === undefined ? null : JSON.stringify(filters.tagIds),
        model: filters.modelId ?? null,
        zone: filters.zone ?? null,
        from: filters.from ?? null,
        to: filters.to ?? null,
      });
      return (rows as { seq: number }[]).map(({ seq }) => seq);
    },
    rangeOf(allowed) {
      if (allowed.length > FEW) return undefined;
      const row = sql(`SELECT min(m.seq) AS first, max(m.seq) AS last FROM messages m
        WHERE m.conversation_seq IN (SELECT value FROM json_each(?))`).get(JSON.stringify(allowed));
      const { first, last } = row as { first: number | null; last: number | null };
      return { first: first ?? 0, last: last ?? 0 };
    },
    newest: (allowed, { from, to }, limit) =>
      sql(`SELECT c.id AS conversation_id, NULL AS message_id, c.title, NULL AS role, c.updated_at AS at, c.archived_at,
          c.title AS snippet
        FROM conversations c WHERE c.seq IN (SELECT value FROM json_each(?)) AND c.updated_at BETWEEN ? AND ?
        ORDER BY c.updated_at DESC, c.seq DESC LIMIT ?`).all(
        JSON.stringify(allowed),
        from ?? 0,
        last(to),
        limit,
      ) as HitRow[],
    titles: (match, allowed, { from, to }, limit) =>
      sql(`SELECT ${TITLE_COLUMNS} FROM titles_fts CROSS JOIN conversations c ON c.seq = titles_fts.rowid
        WHERE titles_fts MATCH ? AND c.seq IN (SELECT value FROM json_each(?)) AND c.updated_at BETWEEN ? AND ?
        ORDER BY titles_fts.rowid DESC LIMIT ?`).all(
        match,
        JSON.stringify(allowed),
        from ?? 0,
        last(to),
        limit,
      ) as HitRow[],
    messages(match, allowed, within, order, limit) {
      if (order === 'newest' || allowed.length <= BY_TIME) return newestMessages(match, allowed, within, limit);
      return sql(`SELECT ${MESSAGE_HIT_COLUMNS} FROM messages_fts
        -- CROSS keeps the index outermost, as in search.ts
        CROSS JOIN messages m ON m.seq = messages_fts.rowid CROSS JOIN conversations c ON c.seq = m.conversation_seq
        WHERE messages_fts MATCH ? AND ${WITHIN}
          AND m.conversation_seq IN (SELECT value FROM json_each(?)) AND m.created_at BETWEEN ? AND ?
        ORDER BY messages_fts.rank LIMIT ?`).all(
        match,
        within.first,
        within.last,
        JSON.stringify(allowed),
        within.from ?? 0,
        last(within.to),
        limit,
      ) as HitRow[];
    },
    files: (match, allowed, { from, to }, limit) =>
      sql(`SELECT ${FILE_HIT_COLUMNS} FROM attachments_fts
        CROSS JOIN message_attachments ma ON ma.attachment_seq = attachments_fts.rowid
        CROSS JOIN messages m ON m.seq = ma.message_seq CROSS JOIN conversations c ON c.seq = m.conversation_seq
        WHERE attachments_fts MATCH ? AND c.seq IN (SELECT value FROM json_each(?)) AND m.created_at BETWEEN ? AND ?
          AND ma.seq = (SELECT min(seq) FROM message_attachments WHERE attachment_seq = ma.attachment_seq)
        ORDER BY attachments_fts.rank LIMIT ?`).all(
        match,
        JSON.stringify(allowed),
        from ?? 0,
        last(to),
        limit,
      ) as HitRow[],
    models() {
      const rows = sql(MODELS).all() as { modelId: string; found: string }[];
      return rows.map(({ modelId, found }) => {
        const lineage = JSON.parse(found) as { modelName: string; zone: 'device' | 'private' | 'cloud' };
        return { modelId, modelName: lineage.modelName, zone: lineage.zone };
      });
    },
  };
}

/** The last millisecond before that time. */
function last(to: number | undefined): number {
  return to === undefined ? Number.MAX_SAFE_INTEGER : to - 1;
}

function flag(wanted: boolean | undefined): 0 | 1 | null {
  return wanted === undefined ? null : wanted ? 1 : 0;
}

const ALLOWED = `
  SELECT c.seq FROM conversations c
  WHERE c.deleted_at IS NULL AND (:id IS NULL OR c.id = :id)
    AND (:archived IS NULL OR (c.archived_at IS NOT NULL) = :archived)
    AND (:sensitivity IS NULL OR c.sensitivity = :sensitivity)
    AND (:from IS NULL OR c.updated_at >= :from) AND (:to IS NULL OR c.created_at < :to)
    AND (:tags IS NULL OR NOT EXISTS (
      SELECT 1 FROM json_each(:tags) wanted WHERE NOT EXISTS (
        SELECT 1 FROM conversation_tags ct JOIN tags t ON t.seq = ct.tag_seq
        WHERE ct.conversation_seq = c.seq AND t.id = wanted.value)))
    AND (:attached IS NULL OR EXISTS (
      SELECT 1 FROM attachments a JOIN message_attachments ma ON ma.attachment_seq = a.seq
      WHERE a.conversation_seq = c.seq) = :attached)
    AND (:model IS NULL OR EXISTS (
      SELECT 1 FROM messages x WHERE x.lineage IS NOT NULL
        AND json_extract(x.lineage, '$.modelId') = :model AND x.conversation_seq = c.seq))
    AND (:zone IS NULL OR EXISTS (
      SELECT 1 FROM messages x WHERE x.lineage IS NOT NULL
        AND json_extract(x.lineage, '$.zone') = :zone AND x.conversation_seq = c.seq))`;

/** From one model to the next along the index, so that a million answers of three models are three looks. */
const MODELS = `
  WITH RECURSIVE known (id) AS (
    SELECT (SELECT json_extract(lineage, '$.modelId') FROM messages WHERE lineage IS NOT NULL
      ORDER BY json_extract(lineage, '$.modelId') LIMIT 1)
    UNION ALL
    SELECT (SELECT json_extract(lineage, '$.modelId') FROM messages
      WHERE lineage IS NOT NULL AND json_extract(lineage, '$.modelId') > known.id
      ORDER BY json_extract(lineage, '$.modelId') LIMIT 1)
    FROM known WHERE known.id IS NOT NULL
  )
  SELECT id AS modelId, (
    SELECT lineage FROM messages WHERE lineage IS NOT NULL AND json_extract(lineage, '$.modelId') = known.id
    ORDER BY conversation_seq DESC LIMIT 1
  ) AS found
  FROM known WHERE id IS NOT NULL`;
