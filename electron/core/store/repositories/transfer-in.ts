import { maxSensitivity } from '../../../../shared/domain/sensitivity.ts';
import { SottoError } from '../../../../shared/errors.ts';
import { tagKey, tidyTagName } from '../../../../shared/domain/tag.ts';
import type { Stickiness } from '../../routing/route-input.ts';
import type { PortableTree } from '../../transfer/portable.ts';
import type { ImportedTree, StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import type { MakeId } from '../new-id.ts';
import { writeSetup } from './setups.ts';
import { preparedOnce } from './statements.ts';

type TransferInApi = Pick<
  StoreApi,
  'transfer.stage' | 'transfer.unstage' | 'transfer.import' | 'scan.pending' | 'scan.mark' | 'scan.finish'
>;

interface Known {
  seq: number;
  deleted_at: number | null;
  leaf_seq: number | null;
}

/** Takes conversations in under the ids of their file, so that the same file again adds nothing. */
export function transferInRepository(db: Database, makeId: MakeId = newId): TransferInApi {
  const sql = preparedOnce(db);

  const insertOne = db.transaction((tree: PortableTree, now: number): ImportedTree => {
    const before = sql('SELECT seq, deleted_at, leaf_seq FROM conversations WHERE id = ?').get(tree.id) as
      | Known
      | undefined;
    // it is on its way out: what comes back now would vanish with it
    if (before !== undefined && before.deleted_at !== null) return { state: 'going', messages: 0 };
    const conversation = before?.seq ?? insertConversation(tree, now);
    const { seqs, added } = insertMessages(tree, conversation);
    if (before !== undefined && added === 0) return { state: 'known', messages: 0 };
    const leaf = before?.leaf_seq ?? seqs.get(tree.leaf ?? '') ?? [...seqs.values()].at(-1) ?? null;
    sql('UPDATE conversations SET leaf_seq = ?, updated_at = max(updated_at, ?), unscanned = ? WHERE seq = ?').run(
      leaf,
      tree.updatedAt,
      now,
      conversation,
    );
    return { state: before === undefined ? 'added' : 'extended', messages: added };
  });

  function insertConversation(tree: PortableTree, now: number): number {
    const { lastInsertRowid } = sql(`INSERT INTO conversations
      (id, title, titled, mode, pinned, created_at, updated_at, sensitivity, sticky, retention, unscanned, archived_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
      tree.id,
      tree.title,
      tree.titled ? 1 : 0,
      JSON.stringify(tree.mode),
      tree.pinned ? 1 : 0,
      tree.createdAt,
      tree.updatedAt,
      tree.sensitivity,
      tree.sticky === null ? null : JSON.stringify(tree.sticky),
      tree.retention.kind === 'default' ? null : JSON.stringify(tree.retention),
      now,
      tree.archived === true ? now : null,
    );
    for (const tag of tree.tags ?? []) tagWith(Number(lastInsertRowid), tag, now);
    if (tree.placeholders !== undefined) {
      sql('INSERT INTO redaction_maps (conversation_seq, map) VALUES (?, ?)').run(
        lastInsertRowid,
        JSON.stringify(tree.placeholders),
      );
    }
    if (tree.setup !== undefined) writeSetup(db, lastInsertRowid, tree.setup);
    return Number(lastInsertRowid);
  }

  /** The one of that name, whatever it looks like here, or a new one. */
  function tagWith(conversation: number, { name, look }: NonNullable<PortableTree['tags']>[number], now: number): void {
    const key = tagKey(name);
    if (key === '') return;
    sql(`INSERT INTO tags (id, name, name_key, look, created_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (name_key) DO NOTHING`).run(makeId(now), tidyTagName(name), key, look, now);
    sql(`INSERT OR IGNORE INTO conversation_tags (conversation_seq, tag_seq, added_at)
      SELECT ?, seq, ? FROM tags WHERE name_key = ?`).run(conversation, now, key);
  }

  /** Those that are not here yet. Throws CONFLICT for an id that another conversation has, or a parent that nobody is. */
  function insertMessages(tree: PortableTree, conversation: number): { seqs: Map<string, number>; added: number } {
    const find = sql('SELECT seq, conversation_seq FROM messages WHERE id = ?');
    const seqs = new Map<string, number>();
    let added = 0;
    for (const message of tree.messages) {
      const known = find.get(message.id) as { seq: number; conversation_seq: number } | undefined;
      if (known !== undefined) {
        if (known.conversation_seq !== conversation) throw new SottoError('CONFLICT');
        seqs.set(message.id, known.seq);
        continue;
      }
      const parent = message.parent === null ? null : seqs.get(message.parent);
      if (parent === undefined) throw new SottoError('CONFLICT');
      const { lastInsertRowid } = sql(`INSERT INTO messages
        (id, conversation_seq, parent_seq, role, content, reasoning, state, created_at, lineage, error)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
        message.id,
        conversation,
        parent,
        message.role,
        message.content,
        message.reasoning ?? null,
        message.state,
        message.createdAt,
        message.lineage === null ? null : JSON.stringify(message.lineage),
        message.error,
      );
      const seq = Number(lastInsertRowid);
      seqs.set(message.id, seq);
      added += 1;
      for (const id of message.attachments ?? []) attachTo(seq, conversation, id);
    }
    return { seqs, added };
  }

  /** A file of another conversation would vanish with that one. One that the import left out is no reason to stop. */
  function attachTo(message: number, conversation: number, id: string): void {
    const row = sql(
      'SELECT seq FROM attachments WHERE id = ? AND (conversation_seq IS NULL OR conversation_seq = ?)',
    ).get(id, conversation) as { seq: number } | undefined;
    if (row === undefined) return;
    sql('INSERT OR IGNORE INTO message_attachments (message_seq, attachment_seq) VALUES (?, ?)').run(message, row.seq);
    sql('UPDATE attachments SET conversation_seq = ? WHERE seq = ?').run(conversation, row.seq);
  }

  const stage = db.transaction((one: Parameters<TransferInApi['transfer.stage']>[0]): { added: boolean } => {
    if (sql('SELECT 1 FROM attachments WHERE id = ?').get(one.id) !== undefined) return { added: false };
    const { lastInsertRowid } = sql(`INSERT INTO attachments
      (id, conversation_seq, name, kind, media_type, bytes, characters, pages, state, created_at, text)
      VALUES (?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
      one.id,
      one.name,
      one.kind,
      one.mediaType,
      one.data.byteLength,
      one.text.length,
      one.pages,
      one.state,
      one.createdAt,
      one.text,
    );
    sql('INSERT INTO attachment_blobs (attachment_seq, data) VALUES (?, ?)').run(lastInsertRowid, one.data);
    return { added: true };
  });

  const finish = db.transaction((scan: Parameters<TransferInApi['scan.finish']>[0]): boolean => {
    const row = sql('SELECT sensitivity, sticky FROM conversations WHERE id = ? AND unscanned = ?').get(
      scan.id,
      scan.mark,
    ) as { sensitivity: Stickiness['sensitivity'] | null; sticky: string | null } | undefined;
    if (row === undefined) return false;
    const sticky = row.sticky === null ? null : (JSON.parse(row.sticky) as Stickiness);
    const merged: Stickiness = {
      sensitivity: maxSensitivity(sticky?.sensitivity ?? 'public', scan.sticky.sensitivity),
      deviceOnly: sticky?.deviceOnly === true || scan.sticky.deviceOnly,
    };
    sql('UPDATE conversations SET sensitivity = ?, sticky = ?, unscanned = NULL WHERE id = ?').run(
      row.sensitivity === null ? scan.sensitivity : maxSensitivity(row.sensitivity, scan.sensitivity),
      // nothing to oblige later turns to is written as nothing
      sticky === null && merged.sensitivity === 'public' && !merged.deviceOnly ? null : JSON.stringify(merged),
      scan.id,
    );
    return true;
  });

  return {
    'transfer.stage': (params) => stage.immediate(params),
    'transfer.unstage'({ ids }) {
      const remove = sql(`DELETE FROM attachments WHERE id = ?
        AND NOT EXISTS (SELECT 1 FROM message_attachments ma WHERE ma.attachment_seq = attachments.seq)`);
      db.transaction(() => ids.forEach((id) => remove.run(id))).immediate();
    },
    'transfer.import'({ trees, now }) {
      // one wait for the disk for many conversations; each is in it whole or not at all
      return db
        .transaction(() =>
          trees.map((tree): ImportedTree => {
            try {
              return insertOne(tree, now);
            } catch (error) {
              if (error instanceof SottoError && error.code === 'CONFLICT') return { state: 'conflict', messages: 0 };
              throw error;
            }
          }),
        )
        .immediate();
    },
    'scan.pending'({ limit }) {
      const rows = sql(`SELECT id FROM conversations WHERE unscanned IS NOT NULL AND deleted_at IS NULL
        ORDER BY seq DESC LIMIT ?`).all(limit);
      return (rows as { id: string }[]).map(({ id }) => id);
    },
    'scan.mark'({ id }) {
      const row = sql('SELECT unscanned FROM conversations WHERE id = ?').get(id);
      return (row as { unscanned: number | null } | undefined)?.unscanned ?? null;
    },
    'scan.finish': (params) => finish.immediate(params),
  };
}
