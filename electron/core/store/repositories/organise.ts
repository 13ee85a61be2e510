import type { Conversation } from '../../../../shared/contract.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { conversationsRepository } from './conversations.ts';
import type { MakeId } from '../new-id.ts';
import { preparedOnce } from './statements.ts';

type OrganiseApi = Pick<StoreApi, 'conversations.organise' | 'conversations.duplicate' | 'conversations.nameByModel'>;

/** What is done to many conversations at once, and whole copies of one. */
export function organiseRepository(db: Database, makeId: MakeId): OrganiseApi {
  const sql = preparedOnce(db);
  const conversations = conversationsRepository(db, makeId);

  const organise = db.transaction((params: Parameters<OrganiseApi['conversations.organise']>[0]): number => {
    const { ids, pinned, archived, addTags = [], removeTags = [], now } = params;
    const added = addTags.map(tagSeq);
    let changed = 0;
    for (const id of ids) {
      const row = sql('SELECT seq FROM conversations WHERE id = ? AND deleted_at IS NULL').get(id);
      // one that somebody has deleted meanwhile is no reason to leave the others as they are
      if (row === undefined) continue;
      const { seq } = row as { seq: number };
      changed += 1;
      if (pinned !== undefined) sql('UPDATE conversations SET pinned = ? WHERE seq = ?').run(pinned ? 1 : 0, seq);
      if (archived === true) {
        sql('UPDATE conversations SET archived_at = ? WHERE seq = ? AND archived_at IS NULL').run(now, seq);
      } else if (archived === false) sql('UPDATE conversations SET archived_at = NULL WHERE seq = ?').run(seq);
      for (const tag of added) {
        sql('INSERT OR IGNORE INTO conversation_tags (conversation_seq, tag_seq, added_at) VALUES (?, ?, ?)').run(
          seq,
          tag,
          now,
        );
      }
      for (const tag of removeTags) {
        sql(`DELETE FROM conversation_tags
          WHERE conversation_seq = ? AND tag_seq = (SELECT seq FROM tags WHERE id = ?)`).run(seq, tag);
      }
    }
    return changed;
  });

  function tagSeq(id: string): number {
    const row = sql('SELECT seq FROM tags WHERE id = ?').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return (row as { seq: number }).seq;
  }

  const duplicate = db.transaction(({ id, title }: Parameters<OrganiseApi['conversations.duplicate']>[0]) => {
    const { seq: from, leaf_seq: leaf } = source(id);
    const copy = makeId();
    // the time of its last message stays: a copy must not outlive what its original may be kept for
    const { lastInsertRowid } = sql(`INSERT INTO conversations
      (id, title, titled, mode, pinned, created_at, updated_at, sticky, sensitivity, retention, unscanned)
      SELECT ?, coalesce(?, title), titled, mode, 0, created_at, updated_at, sticky, sensitivity, retention, unscanned
      FROM conversations WHERE seq = ?`).run(copy, title ?? null, from);
    const to = Number(lastInsertRowid);
    const messages = copyMessages(from, to);
    copyFiles(from, to, messages);
    sql('UPDATE conversations SET leaf_seq = ? WHERE seq = ?').run(messages.get(leaf ?? -1) ?? null, to);
    sql(`INSERT INTO redaction_maps (conversation_seq, map)
      SELECT ?, map FROM redaction_maps WHERE conversation_seq = ?`).run(to, from);
    sql(`INSERT INTO setups (conversation_seq, assistant, says, prompt, sampling)
      SELECT ?, assistant, says, prompt, sampling FROM setups WHERE conversation_seq = ?`).run(to, from);
    sql(`INSERT INTO conversation_tags (conversation_seq, tag_seq, added_at)
      SELECT ?, tag_seq, added_at FROM conversation_tags WHERE conversation_seq = ?`).run(to, from);
    return conversations['conversations.get']({ id: copy });
  });

  function source(id: string): { seq: number; leaf_seq: number | null } {
    const row = sql('SELECT seq, leaf_seq FROM conversations WHERE id = ? AND deleted_at IS NULL').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return row as { seq: number; leaf_seq: number | null };
  }

  /** Every branch. One that is being written is copied as far as it is. By the number of the original. */
  function copyMessages(from: number, to: number): ReadonlyMap<number, number> {
    const seqs = new Map<number, number>();
    const rows = sql('SELECT seq, parent_seq FROM messages WHERE conversation_seq = ? ORDER BY seq').all(from) as {
      seq: number;
      parent_seq: number | null;
    }[];
    const insert = sql(`INSERT INTO messages
      (id, conversation_seq, parent_seq, role, content, reasoning, state, created_at, lineage, error)
      SELECT ?, ?, ?, role, content, reasoning, iif(state = 'streaming', 'interrupted', state), created_at, lineage, error
      FROM messages WHERE seq = ?`);
    for (const { seq, parent_seq } of rows) {
      const parent = parent_seq === null ? null : (seqs.get(parent_seq) ?? null);
      seqs.set(seq, Number(insert.run(makeId(), to, parent, seq).lastInsertRowid));
    }
    return seqs;
  }

  /** Files belong to one conversation and go with it, so that a copy has its own. */
  function copyFiles(from: number, to: number, messages: ReadonlyMap<number, number>): void {
    const rows = sql(`SELECT ma.message_seq AS message, ma.attachment_seq AS file
      FROM message_attachments ma JOIN messages m ON m.seq = ma.message_seq
      WHERE m.conversation_seq = ? ORDER BY ma.seq`).all(from) as { message: number; file: number }[];
    const files = new Map<number, number>();
    for (const { message, file } of rows) {
      const own = files.get(file) ?? copyFile(file, to);
      files.set(file, own);
      const attach = sql('INSERT INTO message_attachments (message_seq, attachment_seq) VALUES (?, ?)');
      attach.run(messages.get(message), own);
    }
  }

  function copyFile(file: number, conversation: number): number {
    const { lastInsertRowid } = sql(`INSERT INTO attachments
      (id, conversation_seq, name, kind, media_type, bytes, characters, pages, state, created_at, text)
      SELECT ?, ?, name, kind, media_type, bytes, characters, pages, state, created_at, text
      FROM attachments WHERE seq = ?`).run(makeId(), conversation, file);
    sql(`INSERT INTO attachment_blobs (attachment_seq, data)
      SELECT ?, data FROM attachment_blobs WHERE attachment_seq = ?`).run(lastInsertRowid, file);
    return Number(lastInsertRowid);
  }

  return {
    'conversations.organise': (params) => organise.immediate(params),
    'conversations.duplicate': (params): Conversation => duplicate.immediate(params),
    'conversations.nameByModel'({ id, title, answerId }) {
      // what was purged while the model thought of a title is not told by that title
      const { changes } = sql(`UPDATE conversations SET title = ?, titled = 1
        WHERE id = ? AND titled = 0 AND deleted_at IS NULL
          AND EXISTS (SELECT 1 FROM messages m WHERE m.id = ? AND m.conversation_seq = conversations.seq)`).run(
        title,
        id,
        answerId,
      );
      return changes === 1;
    },
  };
}
