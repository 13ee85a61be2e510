import { expect, test } from 'vitest';

import type { TurnDuties } from '../../../electron/core/chat/turn-store.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

const duties = (
  sensitivity: TurnDuties['sensitivity'],
  deviceOnly: boolean,
  floor: TurnDuties['floor'] = 'public',
): TurnDuties => ({
  stickiness: { sensitivity, deviceOnly },
  sensitivity,
  floor,
});

// The bug: a turn that was planned while its conversation was public is written after one that was restricted, and takes
// the restriction back; with the words gone from what is judged, later turns may leave
test('what a turn obliged to is never taken back by another', () => {
  const { store } = openRepositories();
  const { conversationId, answerId, userId } = addTurn(store, 'a question', 'an answer');
  const kept = () => store['stickiness.get']({ conversationId });
  store['messages.addAnswer']({ parentId: userId, duties: duties('restricted', false), now: 1 });
  store['messages.addAnswer']({ parentId: userId, duties: duties('public', false), now: 2 });
  expect(kept()).toEqual({ sensitivity: 'restricted', deviceOnly: false });
  store['messages.reopen']({ id: answerId, content: '', duties: duties('personal', true), now: 3 });
  store['messages.addAnswer']({ parentId: userId, duties: duties('confidential', false), now: 4 });
  expect(kept()).toEqual({ sensitivity: 'restricted', deviceOnly: true });
});

// The bug: Sotto is killed behind the write of a restricted turn and before the write of what it obliges to, and the
// next turn of that conversation may leave
test('a turn is written with what it obliges to, and not without', () => {
  const { store, db } = openRepositories();
  const turn = { parentId: null, text: 'a diagnosis', duties: duties('restricted', true), now: 1 };
  const { conversation } = store['messages.appendTurn']({ ...turn, conversationId: null });
  expect(store['stickiness.get']({ conversationId: conversation.id })).toEqual(turn.duties.stickiness);
  expect(db.prepare('SELECT sensitivity FROM conversations WHERE id = ?').get(conversation.id)).toEqual({
    sensitivity: 'restricted',
  });

  db.exec(`CREATE TEMP TRIGGER stop BEFORE UPDATE OF sticky ON conversations BEGIN SELECT RAISE(ABORT, 'killed'); END`);
  const messages = () => (db.prepare('SELECT count(*) AS n FROM messages').get() as { n: number }).n;
  const before = messages();
  expect(() => store['messages.appendTurn']({ ...turn, conversationId: null })).toThrow('killed');
  expect(messages()).toBe(before);
});

// The bug: an assistant that counts everything as confidential is asked in a conversation that has just been imported; once
// that has been read for sensitivity, the next assistant's turns carry the same words and may leave
test('the floor of an assistant sticks to an imported conversation that nobody has read yet, and the strictest does not', () => {
  const { store, db } = openRepositories();
  const { conversationId, userId } = addTurn(store, 'a question', 'an answer');
  db.prepare('UPDATE conversations SET unscanned = 7 WHERE id = ?').run(conversationId);
  const strictest = { sensitivity: 'restricted', deviceOnly: true };
  expect(store['stickiness.get']({ conversationId })).toEqual(strictest);
  store['messages.addAnswer']({ parentId: userId, duties: duties('restricted', true, 'confidential'), now: 1 });
  store['messages.addAnswer']({ parentId: userId, duties: duties('restricted', true), now: 2 });
  expect(store['stickiness.get']({ conversationId })).toEqual(strictest);
  const nothing = { sensitivity: 'public', deviceOnly: false } as const;
  store['scan.finish']({ id: conversationId, mark: 7, sensitivity: 'public', sticky: nothing });
  expect(store['stickiness.get']({ conversationId })).toEqual({ sensitivity: 'confidential', deviceOnly: false });
});
