import type { Attachment } from '../../../../shared/contract.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import type { NewAttachment } from '../new-attachment.ts';
import type { MakeId } from '../new-id.ts';
import { preparedOnce } from './statements.ts';

type AttachmentsApi = Pick<StoreApi, Extract<keyof StoreApi, `attachments.${string}`>>;

/** An attachment as JSON, from `attachments a`: the same for its own row and beside a message. */
export const ATTACHMENT_JSON = `json_object('id', a.id, 'name', a.name, 'kind', a.kind, 'mediaType', a.media_type,
  'bytes', a.bytes, 'characters', a.characters, 'pages', a.pages, 'state', a.state, 'createdAt', a.created_at)`;

const UNSENT = 'NOT EXISTS (SELECT 1 FROM message_attachments ma WHERE ma.attachment_seq = attachments.seq)';

export function attachmentsRepository(db: Database, makeId: MakeId): AttachmentsApi {
  const sql = preparedOnce(db);

  function get(id: string): Attachment {
    const row = sql(`SELECT ${ATTACHMENT_JSON} AS found FROM attachments a WHERE a.id = ?`).get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return JSON.parse((row as { found: string }).found) as Attachment;
  }

  function conversationSeq(id: string): number {
    const row = sql('SELECT seq FROM conversations WHERE id = ? AND deleted_at IS NULL').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return (row as { seq: number }).seq;
  }

  const add = db.transaction((one: NewAttachment): Attachment => {
    const id = makeId(one.now);
    const conversation = one.conversationId === null ? null : conversationSeq(one.conversationId);
    const { lastInsertRowid } = sql(`INSERT INTO attachments
      (id, conversation_seq, name, kind, media_type, bytes, characters, pages, state, created_at, text, waits)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
      id,
      conversation,
      one.name,
      one.kind,
      one.mediaType,
      one.data.byteLength,
      one.text.length,
      one.pages,
      one.state,
      one.now,
      one.text,
      one.waits === true ? 1 : 0,
    );
    sql('INSERT INTO attachment_blobs (attachment_seq, data) VALUES (?, ?)').run(lastInsertRowid, one.data);
    return get(id);
  });

  return {
    'attachments.add': (params) => add.immediate(params),
    'attachments.get': ({ id }) => get(id),
    'attachments.list'({ conversationId }) {
      const rows = sql(
        `SELECT ${ATTACHMENT_JSON} AS found FROM attachments a WHERE a.conversation_seq = ? ORDER BY a.seq`,
      );
      const found = rows.all(conversationSeq(conversationId)) as { found: string }[];
      return { items: found.map((row) => JSON.parse(row.found) as Attachment) };
    },
    'attachments.waiting'({ conversationId }) {
      const conversation = conversationId === null ? null : conversationSeq(conversationId);
      const rows = sql(`SELECT ${ATTACHMENT_JSON} AS found FROM attachments a
        WHERE a.conversation_seq IS ? AND a.waits = 1 ORDER BY a.seq`).all(conversation) as { found: string }[];
      return { items: rows.map((row) => JSON.parse(row.found) as Attachment) };
    },
    'attachments.text'({ id }) {
      const row = sql('SELECT text FROM attachments WHERE id = ?').get(id);
      if (row === undefined) throw new SottoError('NOT_FOUND');
      return row as { text: string };
    },
    'attachments.data'({ id }) {
      const row = sql(`SELECT b.data FROM attachments a JOIN attachment_blobs b ON b.attachment_seq = a.seq
        WHERE a.id = ?`).get(id);
      if (row === undefined) throw new SottoError('NOT_FOUND');
      return row as { data: Uint8Array };
    },
    'attachments.remove'({ id }) {
      get(id);
      const { changes } = sql(`DELETE FROM attachments WHERE id = ? AND ${UNSENT}`).run(id);
      if (changes === 0) throw new SottoError('ATTACHMENT_SENT');
    },
    'attachments.removeUnsent': () => sql(`DELETE FROM attachments WHERE waits = 0 AND ${UNSENT}`).run().changes,
  };
}

/**
 * Hangs files on a message, in the order given. Belongs into the transaction that writes the message. A file of another
 * conversation is not found: it would vanish with that one.
 */
export function attach(db: Database, message: number, conversation: number, ids: readonly string[]): void {
  const find = db.prepare(
    'SELECT seq FROM attachments WHERE id = ? AND (conversation_seq IS NULL OR conversation_seq = ?)',
  );
  const link = db.prepare('INSERT OR IGNORE INTO message_attachments (message_seq, attachment_seq) VALUES (?, ?)');
  const place = db.prepare(
    'UPDATE attachments SET conversation_seq = coalesce(conversation_seq, ?), waits = 0 WHERE seq = ?',
  );
  for (const id of ids) {
    const row = find.get(id, conversation) as { seq: number } | undefined;
    if (row === undefined) throw new SottoError('NOT_FOUND');
    link.run(message, row.seq);
    place.run(conversation, row.seq);
  }
}
