import type { SearchHit } from '../../../../shared/contract.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { unspaceWords } from '../space-words.ts';
import { matchQuery } from './match-query.ts';
import { preparedOnce } from './statements.ts';

/** Up to this many hits are ranked; beyond, the newest come first. bm25 looks at every hit, which takes too long. */
const RANKED_HITS = 10_000;
/** Marks around what matched: control characters that the index never holds as words. */
const OPEN = '\u0002';
const CLOSE = '\u0003';
const SNIPPET_TOKENS = 24;
const TITLE_HITS = 20;

interface HitRow {
  conversation_id: string;
  message_id: string | null;
  title: string;
  role: SearchHit['role'];
  at: number;
  snippet: string;
}

export function searchRepository(db: Database): Pick<StoreApi, 'search'> {
  const sql = preparedOnce(db);

  function titles(match: string, limit: number): HitRow[] {
    return sql(`
      SELECT c.id AS conversation_id, NULL AS message_id, c.title, NULL AS role, c.updated_at AS at,
        snippet(titles_fts, 0, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_TOKENS}) AS snippet
      FROM titles_fts JOIN conversations c ON c.seq = titles_fts.rowid
      WHERE titles_fts MATCH ? AND c.deleted_at IS NULL
      ORDER BY titles_fts.rowid DESC LIMIT ?`).all(match, limit) as HitRow[];
  }

  function hitCount(match: string): number {
    const row = sql('SELECT count(*) AS n FROM (SELECT 1 FROM messages_fts WHERE messages_fts MATCH ? LIMIT ?)');
    return (row.get(match, RANKED_HITS + 1) as { n: number }).n;
  }

  function messages(match: string, order: 'rank' | 'newest', limit: number, conversationId: string | null): HitRow[] {
    return sql(`
      SELECT c.id AS conversation_id, m.id AS message_id, c.title, m.role, m.created_at AS at,
        snippet(messages_fts, 0, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_TOKENS}) AS snippet
      FROM messages_fts
      -- CROSS keeps the index outermost: it then sorts by itself, and only the hits shown are looked up
      CROSS JOIN messages m ON m.seq = messages_fts.rowid CROSS JOIN conversations c ON c.seq = m.conversation_seq
      WHERE messages_fts MATCH ? AND c.deleted_at IS NULL AND c.id = coalesce(?, c.id)
      ORDER BY ${order === 'rank' ? 'messages_fts.rank' : 'messages_fts.rowid DESC'} LIMIT ?`).all(
      match,
      conversationId,
      limit,
    ) as HitRow[];
  }

  return {
    search({ query, limit, conversationId }) {
      const match = matchQuery(query);
      if (match === null) return { hits: [], truncated: false };
      const truncated = hitCount(match) > RANKED_HITS;
      const inTitles = conversationId === undefined ? titles(match, Math.min(limit, TITLE_HITS)) : [];
      const inMessages = messages(
        match,
        truncated ? 'newest' : 'rank',
        limit - inTitles.length,
        conversationId ?? null,
      );
      return { hits: [...inTitles, ...inMessages].map(toHit), truncated };
    },
  };
}

function toHit(row: HitRow): SearchHit {
  return {
    conversationId: row.conversation_id,
    messageId: row.message_id,
    title: row.title,
    role: row.role,
    at: row.at,
    snippet: splitSnippet(row.snippet),
  };
}

function splitSnippet(marked: string): SearchHit['snippet'] {
  return unspaceWords(marked)
    .split(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`))
    .map((text, index) => ({ text, hit: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
