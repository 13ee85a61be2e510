import { expect, test } from 'vitest';

import type { TurnDuties } from '../../../electron/core/chat/turn-store.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

const duties = (sensitivity: TurnDuties['sensitivity'], deviceOnly: boolean): TurnDuties => ({
  stickiness: { sensitivity, deviceOnly },
  sensitivity,
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
