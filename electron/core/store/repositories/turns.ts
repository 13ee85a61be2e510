import type { Message, MessageRole, MessageState } from '../../../../shared/contract.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { TurnDuties } from '../../chat/turn-store.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { conversationsRepository } from './conversations.ts';
import { messagesRepository } from './messages.ts';
import { attach } from './attachments.ts';
import type { MakeId } from '../new-id.ts';
import { weigh } from './retention.ts';
import { writeSetup } from './setups.ts';
import { preparedOnce } from './statements.ts';
import { stick } from './stickiness.ts';
import { titleFrom } from './title-from.ts';

type TurnsApi = Pick<
  StoreApi,
  | 'messages.appendTurn'
  | 'messages.addAnswer'
  | 'messages.reopen'
  | 'messages.saveProgress'
  | 'messages.finish'
  | 'messages.interruptStreaming'
>;

/** Writing turns. What these return is on disk: each is one transaction, written through before it returns. */
export function turnsRepository(db: Database, makeId: MakeId): TurnsApi {
  const sql = preparedOnce(db);
  const conversations = conversationsRepository(db, makeId);
  const messages = messagesRepository(db);

  function insert(conversationSeq: number, parentSeq: number | null, part: NewMessage): { id: string; seq: number } {
    const id = makeId();
    const done = sql(`INSERT INTO messages (id, conversation_seq, parent_seq, role, content, state, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)`).run(id, conversationSeq, parentSeq, part.role, part.content, part.state, part.now);
    return { id, seq: Number(done.lastInsertRowid) };
  }

  function conversationSeq(id: string): number {
    const row = sql('SELECT seq FROM conversations WHERE id = ? AND deleted_at IS NULL').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return (row as { seq: number }).seq;
  }

  function parentIn(conversation: number, id: string): number {
    const row = sql('SELECT seq FROM messages WHERE id = ? AND conversation_seq = ?').get(id, conversation);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return (row as { seq: number }).seq;
  }

  function touch(conversation: number, leaf: number, now: number): void {
    // who goes on with it wants it back in the list
    sql(`UPDATE conversations SET leaf_seq = ?, updated_at = max(updated_at, ?), archived_at = NULL WHERE seq = ?`).run(
      leaf,
      now,
      conversation,
    );
  }

  function oblige(conversationId: string, duties: TurnDuties | undefined): void {
    if (duties === undefined) return;
    stick(sql, conversationId, duties);
    weigh(sql, conversationId, duties.sensitivity);
  }

  const appendTurn = db.transaction(
    ({
      conversationId,
      parentId,
      text,
      attachmentIds = [],
      begin,
      duties,
      now,
    }: Parameters<TurnsApi['messages.appendTurn']>[0]) => {
      const id = conversationId ?? conversations['conversations.create']({ title: null, now }).id;
      const seq = conversationSeq(id);
      if (conversationId === null && begin !== undefined) {
        sql('UPDATE conversations SET mode = ? WHERE seq = ?').run(JSON.stringify(begin.mode), seq);
        writeSetup(db, seq, begin.setup);
      }
      const parent = parentId === null ? null : parentIn(seq, parentId);
      const user = insert(seq, parent, { role: 'user', content: text, state: 'complete', now });
      attach(db, user.seq, seq, attachmentIds);
      const answer = insert(seq, user.seq, { role: 'assistant', content: '', state: 'streaming', now });
      touch(seq, answer.seq, now);
      oblige(id, duties);
      sql(`UPDATE conversations SET title = ? WHERE seq = ? AND titled = 0 AND title = ''`).run(titleFrom(text), seq);
      return {
        conversation: conversations['conversations.get']({ id }),
        userMessage: messages['messages.get'](user),
        answer: messages['messages.get'](answer),
      };
    },
  );

  const addAnswer = db.transaction(({ parentId, duties, now }: Parameters<TurnsApi['messages.addAnswer']>[0]) => {
    const parent = messages['messages.get']({ id: parentId });
    const seq = conversationSeq(parent.conversationId);
    const answer = insert(seq, parentIn(seq, parentId), { role: 'assistant', content: '', state: 'streaming', now });
    touch(seq, answer.seq, now);
    oblige(parent.conversationId, duties);
    return {
      conversation: conversations['conversations.get']({ id: parent.conversationId }),
      answer: messages['messages.get'](answer),
    };
  });

  const reopen = db.transaction(({ id, content, duties, now }: Parameters<TurnsApi['messages.reopen']>[0]) => {
    const { conversationId, role, state } = messages['messages.get']({ id });
    const seq = conversationSeq(conversationId);
    const own = parentIn(seq, id);
    const followed = sql('SELECT 1 FROM messages WHERE conversation_seq = ? AND parent_seq = ?').get(seq, own);
    if (role !== 'assistant' || state === 'streaming' || followed !== undefined) throw new SottoError('NOT_FOUND');
    sql(`UPDATE messages SET state = 'streaming', content = ?, error = NULL WHERE seq = ?`).run(content, own);
    touch(seq, own, now);
    oblige(conversationId, duties);
    return {
      conversation: conversations['conversations.get']({ id: conversationId }),
      answer: messages['messages.get']({ id }),
    };
  });

  return {
    'messages.appendTurn': (params) => appendTurn.immediate(params),
    'messages.addAnswer': (params) => addAnswer.immediate(params),
    'messages.reopen': (params) => reopen.immediate(params),
    'messages.saveProgress'({ id, content, reasoning = '' }) {
      sql(`UPDATE messages SET content = ?, reasoning = nullif(?, '') WHERE id = ? AND state = 'streaming'`).run(
        content,
        reasoning,
        id,
      );
    },
    'messages.finish'({ id, content, reasoning = '', state, lineage, error }): Message {
      sql(
        `UPDATE messages SET content = ?, reasoning = nullif(?, ''), state = ?, lineage = ?, error = ? WHERE id = ?`,
      ).run(content, reasoning, state, lineage === null ? null : JSON.stringify(lineage), error, id);
      return messages['messages.get']({ id });
    },
    'messages.interruptStreaming': () =>
      sql(`UPDATE messages SET state = 'interrupted' WHERE state = 'streaming'`).run().changes,
  };
}

interface NewMessage {
  readonly role: MessageRole;
  readonly content: string;
  readonly state: MessageState;
  readonly now: number;
}
