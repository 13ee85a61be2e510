import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';

/** What had to be put in place of something lost, so that what is left can be read. */
export interface Mended {
  /** Conversations of which only messages were left. */
  readonly conversations: number;
  /** Messages whose parent is lost: they hang on the one before it. */
  readonly messages: number;
}

const TITLE_LENGTH = 80;

/** Belongs into the transaction that wrote the rows, with triggers and foreign keys off. */
export function mendTrees(db: Database): Mended {
  const conversations = makeConversations(db);
  const messages = db
    .prepare(
      `UPDATE messages SET parent_seq = (
         SELECT max(other.seq) FROM messages other
         WHERE other.conversation_seq = messages.conversation_seq AND other.seq < messages.parent_seq)
       WHERE parent_seq IS NOT NULL AND NOT EXISTS (SELECT 1 FROM messages p
         WHERE p.seq = messages.parent_seq AND p.conversation_seq = messages.conversation_seq)`,
    )
    .run().changes;
  db.exec(`UPDATE conversations SET leaf_seq = (SELECT max(seq) FROM messages WHERE conversation_seq = conversations.seq)
    WHERE NOT EXISTS (SELECT 1 FROM messages m WHERE m.seq = conversations.leaf_seq
      AND m.conversation_seq = conversations.seq)`);
  return { conversations, messages };
}

/** How it was routed is lost with it: it stays on this device until the person says otherwise. */
function makeConversations(db: Database): number {
  const orphans = db
    .prepare(
      `SELECT conversation_seq AS seq, min(seq) AS first, min(created_at) AS made, max(created_at) AS changed
       FROM messages WHERE conversation_seq NOT IN (SELECT seq FROM conversations) GROUP BY conversation_seq`,
    )
    .all() as { seq: number; first: number; made: number; changed: number }[];
  const insert = db.prepare(`INSERT INTO conversations
    (seq, id, title, titled, mode, pinned, created_at, updated_at) VALUES (?, ?, ?, 0, '{"kind":"device"}', 0, ?, ?)`);
  const content = db.prepare('SELECT substr(content, 1, 400) AS text FROM messages WHERE seq = ?');
  for (const { seq, first, made, changed } of orphans) {
    const { text } = content.get(first) as { text: string };
    const title = text.split('\n').find((line) => line.trim() !== '') ?? '';
    insert.run(seq, newId(made), title.trim().slice(0, TITLE_LENGTH), made, changed);
  }
  return orphans.length;
}

/**
 * Rows that hang on something lost, and mean nothing without it. By table. A draft names its conversation or message by id: no
 * foreign key tells, and nobody would see it or delete it ever again.
 */
export function dropOrphans(db: Database): ReadonlyMap<string, number> {
  const dropped = new Map<string, number>();
  // each pass can leave rows without what they hung on
  for (;;) {
    const broken = db.pragma('foreign_key_check') as { table: string; rowid: number | null }[];
    let changes = 0;
    for (const { table, rowid } of broken) {
      if (rowid === null) continue;
      const gone = db.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid).changes;
      changes += gone;
      dropped.set(table, (dropped.get(table) ?? 0) + gone);
    }
    if (changes === 0) break;
  }
  const drafts = db
    .prepare(
      `DELETE FROM drafts WHERE conversation_id <> '' AND conversation_id NOT IN (SELECT id FROM conversations)
         AND conversation_id NOT IN (SELECT id FROM messages)`,
    )
    .run().changes;
  if (drafts > 0) dropped.set('drafts', drafts);
  return dropped;
}
