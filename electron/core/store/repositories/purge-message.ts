import { SottoError } from '../../../../shared/errors.ts';
import type { RedactionMap } from '../../privacy/redact/redaction-map.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';
import { titleFrom } from './title-from.ts';

/** A message and everything that hangs on it. */
export const BRANCH = `WITH RECURSIVE branch (seq) AS (
  SELECT seq FROM messages WHERE id = ?
  UNION ALL SELECT m.seq FROM messages m JOIN branch b ON m.parent_seq = b.seq
    WHERE m.conversation_seq = (SELECT conversation_seq FROM messages WHERE id = ?)
)`;

interface Place {
  /** The conversation's number, and the parent's. */
  readonly c: number;
  readonly p: number | null;
  /** The conversation's. */
  readonly id: string;
}

/**
 * Deletes a message with what hangs on it, and what else its words are in: the bodies of what all of them sent, the values
 * behind placeholders that nothing left in the conversation names, and a title that was made of it.
 */
export function purgeMessage(db: Database): StoreApi['messages.purge'] {
  const sql = preparedOnce(db);

  function wordsLeft({ c, id }: Place): string {
    const texts = sql(`SELECT content AS text FROM messages WHERE conversation_seq = :c
      UNION ALL SELECT reasoning FROM messages WHERE conversation_seq = :c AND reasoning IS NOT NULL
      UNION ALL SELECT title FROM conversations WHERE seq = :c
      UNION ALL SELECT text FROM drafts WHERE conversation_id = :id
        OR conversation_id IN (SELECT id FROM messages WHERE conversation_seq = :c)
      UNION ALL SELECT name || char(10) || text FROM attachments WHERE conversation_seq = :c OR seq IN (
        SELECT attachment_seq FROM message_attachments ma JOIN messages m ON m.seq = ma.message_seq
        WHERE m.conversation_seq = :c)`).all({ c, id }) as { text: string }[];
    return texts.map(({ text }) => folded(text)).join('\n');
  }

  function forgetValues(place: Place): void {
    const row = sql('SELECT map FROM redaction_maps WHERE conversation_seq = ?').get(place.c) as
      | { map: string }
      | undefined;
    if (row === undefined) return;
    const map = JSON.parse(row.map) as RedactionMap;
    const left = wordsLeft(place);
    const entries = map.entries.filter(({ value }) => left.includes(folded(value)));
    if (entries.length === map.entries.length) return;
    sql('UPDATE redaction_maps SET map = ? WHERE conversation_seq = ?').run(
      JSON.stringify({ ...map, entries } satisfies RedactionMap),
      place.c,
    );
  }

  const firstWords = (c: number) =>
    sql(`SELECT seq, content FROM messages WHERE conversation_seq = ? AND role = 'user' ORDER BY seq LIMIT 1`).get(
      c,
    ) as { seq: number; content: string } | undefined;

  /** Made of the first words and their answers, by whomever: a model's title is not told from a person's. It is made anew. */
  function forgetTitle(c: number): void {
    sql('UPDATE conversations SET title = ?, titled = 0 WHERE seq = ?').run(titleFrom(firstWords(c)?.content ?? ''), c);
  }

  const purge = db.transaction((id: string): { messages: number; conversationId: string } => {
    const place = sql(`SELECT m.conversation_seq AS c, m.parent_seq AS p, c.id AS id
      FROM messages m JOIN conversations c ON c.seq = m.conversation_seq WHERE m.id = ?`).get(id) as Place | undefined;
    if (place === undefined) throw new SottoError('NOT_FOUND');
    // what they sent goes with them; that something left stays
    sql(`${BRANCH} UPDATE egress SET body = x''
      WHERE message_id IN (SELECT id FROM messages WHERE seq IN (SELECT seq FROM branch))`).run(id, id);
    const seqs = sql(`${BRANCH} SELECT seq FROM branch ORDER BY seq DESC`).all(id, id) as { seq: number }[];
    const first = firstWords(place.c)?.seq ?? null;
    const named = new Set(
      (
        sql('SELECT seq FROM messages WHERE conversation_seq = ? AND (seq = ? OR parent_seq = ?)').all(
          place.c,
          first,
          first,
        ) as { seq: number }[]
      ).map(({ seq }) => seq),
    );
    for (const { seq } of seqs) sql('DELETE FROM messages WHERE seq = ?').run(seq);
    // the branch on show ends where something is left: the newest below the parent, the parent, or what there is
    sql(`UPDATE conversations SET leaf_seq = coalesce(
      (SELECT max(seq) FROM messages WHERE conversation_seq = ? AND parent_seq IS ?), ?,
      (SELECT max(seq) FROM messages WHERE conversation_seq = ?)) WHERE seq = ?`).run(
      place.c,
      place.p,
      place.p,
      place.c,
      place.c,
    );
    if (seqs.some(({ seq }) => named.has(seq))) forgetTitle(place.c);
    forgetValues(place);
    return { messages: seqs.length, conversationId: place.id };
  });

  return ({ id }) => purge.immediate(id);
}

/** As values are compared: letters and digits only, so that no spelling of one keeps another's entry from being needed. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
