import type { SearchHit } from '../../../../shared/contract.ts';
import type { SearchFilters } from '../../../../shared/contract/conversations.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { CLOSE, FILE_HIT_COLUMNS, MESSAGE_HIT_COLUMNS, OPEN, TITLE_COLUMNS, WITHIN } from './hit-rows.ts';
import type { HitRow } from './hit-rows.ts';
import { filteredSearch } from './filtered-search.ts';
import { unspaceWords } from '../space-words.ts';
import { matchQuery } from './match-query.ts';
import type { Span } from './newest-in.ts';
import { preparedOnce } from './statements.ts';

/** Up to this many hits are ranked; beyond, the newest come first. bm25 looks at every hit, which takes too long. */
const RANKED_HITS = 10_000;
const TITLE_HITS = 20;
const FILE_HITS = 10;

const EVERYTHING: Span = { first: 0, last: Number.MAX_SAFE_INTEGER };

interface Asked {
  readonly conversationId: string | undefined;
  readonly limit: number;
}

export function searchRepository(db: Database): Pick<StoreApi, 'search' | 'search.models'> {
  const sql = preparedOnce(db);
  const filtered = filteredSearch(db);

  function titles(match: string, limit: number): HitRow[] {
    return sql(`
      SELECT ${TITLE_COLUMNS}
      FROM titles_fts JOIN conversations c ON c.seq = titles_fts.rowid
      WHERE titles_fts MATCH ? AND c.deleted_at IS NULL
      ORDER BY titles_fts.rowid DESC LIMIT ?`).all(match, limit) as HitRow[];
  }

  function hitCount(match: string, { first, last }: Span): number {
    const row = sql(`SELECT count(*) AS n FROM (
      SELECT 1 FROM messages_fts WHERE messages_fts MATCH ? AND ${WITHIN} LIMIT ?)`);
    return (row.get(match, first, last, RANKED_HITS + 1) as { n: number }).n;
  }

  /** The index knows messages by number only; this keeps it from looking at everybody's for the sake of a few. */
  function rangeOf(conversationId: string): Span {
    const row = sql(`SELECT min(seq) AS first, max(seq) AS last FROM messages
      WHERE conversation_seq = (SELECT seq FROM conversations WHERE id = ?)`).get(conversationId);
    const { first, last } = row as { first: number | null; last: number | null };
    return { first: first ?? 0, last: last ?? 0 };
  }

  function messages(
    match: string,
    { first, last }: Span,
    order: 'rank' | 'newest',
    { limit, conversationId }: Asked,
  ): HitRow[] {
    return sql(`
      SELECT ${MESSAGE_HIT_COLUMNS}
      FROM messages_fts
      -- CROSS keeps the index outermost: it then sorts by itself, and only the hits shown are looked up
      CROSS JOIN messages m ON m.seq = messages_fts.rowid CROSS JOIN conversations c ON c.seq = m.conversation_seq
      WHERE messages_fts MATCH ? AND ${WITHIN} AND c.deleted_at IS NULL AND c.id = coalesce(?, c.id)
      ORDER BY ${order === 'rank' ? 'messages_fts.rank' : 'messages_fts.rowid DESC'} LIMIT ?`).all(
      match,
      first,
      last,
      conversationId ?? null,
      limit,
    ) as HitRow[];
  }

  /** What attached files say; the message is the first that a file went with. */
  function files(match: string, limit: number, conversationId: string | undefined): HitRow[] {
    return sql(`
      SELECT ${FILE_HIT_COLUMNS} FROM attachments_fts
      CROSS JOIN message_attachments ma ON ma.attachment_seq = attachments_fts.rowid
      CROSS JOIN messages m ON m.seq = ma.message_seq CROSS JOIN conversations c ON c.seq = m.conversation_seq
      WHERE attachments_fts MATCH ? AND c.deleted_at IS NULL AND c.id = coalesce(?, c.id)
        AND ma.seq = (SELECT min(seq) FROM message_attachments WHERE attachment_seq = ma.attachment_seq)
      ORDER BY attachments_fts.rank LIMIT ?`).all(match, conversationId ?? null, limit) as HitRow[];
  }

  function withFilters(
    query: string,
    limit: number,
    conversationId: string | undefined,
    filters: SearchFilters,
  ): ReturnType<StoreApi['search']> {
    const allowed = filtered.conversations(filters, conversationId);
    if (query.trim() === '') return { hits: filtered.newest(allowed, filters, limit).map(toHit), truncated: false };
    const match = matchQuery(query);
    if (match === null || allowed.length === 0) return { hits: [], truncated: false };
    const range = filtered.rangeOf(allowed) ?? EVERYTHING;
    const truncated = hitCount(match, range) > RANKED_HITS;
    // ranking counts a word's hits in all messages, however few are asked about
    const order = truncated || hitCount(match, EVERYTHING) > RANKED_HITS ? 'newest' : 'rank';
    const inTitles =
      conversationId === undefined ? filtered.titles(match, allowed, filters, Math.min(limit, TITLE_HITS)) : [];
    const inFiles = filtered.files(match, allowed, filters, Math.min(limit - inTitles.length, FILE_HITS));
    const rest = limit - inTitles.length - inFiles.length;
    const inMessages = filtered.messages(match, allowed, { ...range, ...filters }, order, rest);
    return { hits: allHits(inTitles, inMessages, inFiles), truncated };
  }

  return {
    'search.models': () => ({ items: filtered.models() }),
    search({ query, limit, conversationId, filters }) {
      if (filters !== undefined && Object.keys(filters).length > 0)
        return withFilters(query, limit, conversationId, filters);
      const match = matchQuery(query);
      if (match === null) return { hits: [], truncated: false };
      const range = conversationId === undefined ? EVERYTHING : rangeOf(conversationId);
      const truncated = hitCount(match, range) > RANKED_HITS;
      const inTitles = conversationId === undefined ? titles(match, Math.min(limit, TITLE_HITS)) : [];
      const inFiles = files(match, Math.min(limit - inTitles.length, FILE_HITS), conversationId);
      const rest = { conversationId, limit: limit - inTitles.length - inFiles.length };
      const inMessages = messages(match, range, truncated ? 'newest' : 'rank', rest);
      return { hits: allHits(inTitles, inMessages, inFiles), truncated };
    },
  };
}

/** A message whose words match is there once, also when a file that went with it matches too. */
function allHits(titles: readonly HitRow[], messages: readonly HitRow[], files: readonly HitRow[]): SearchHit[] {
  const shown = new Set(messages.map(({ message_id: id }) => id));
  return [...titles, ...messages, ...files.filter(({ message_id: id }) => !shown.has(id))].map(toHit);
}

function toHit(row: HitRow): SearchHit {
  return {
    conversationId: row.conversation_id,
    messageId: row.message_id,
    title: row.title,
    role: row.role,
    at: row.at,
    ...(row.archived_at === null ? {} : { archived: true as const }),
    snippet: splitSnippet(row.snippet),
  };
}

function splitSnippet(marked: string): SearchHit['snippet'] {
  return (
    unspaceWords(marked)
      // oxlint-disable-next-line security/detect-non-literal-regexp -- of two characters of ours
      .split(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`))
      .map((text, index) => ({ text, hit: index % 2 === 1 }))
      .filter((part) => part.text !== '')
  );
}
