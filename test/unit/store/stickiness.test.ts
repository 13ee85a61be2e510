import { expect, test } from 'vitest';

import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

// The bug: a turn that was planned while its conversation was public is written after one that was restricted, and takes
// the restriction back; with the words gone from what is judged, later turns may leave
test('what a turn obliged to is never taken back by another', () => {
  const { store } = openRepositories();
  const { conversationId } = addTurn(store, 'a question', 'an answer');
  const kept = () => store['stickiness.get']({ conversationId });
  store['stickiness.put']({ conversationId, stickiness: { sensitivity: 'restricted', deviceOnly: false } });
  store['stickiness.put']({ conversationId, stickiness: { sensitivity: 'public', deviceOnly: false } });
  expect(kept()).toEqual({ sensitivity: 'restricted', deviceOnly: false });
  store['stickiness.put']({ conversationId, stickiness: { sensitivity: 'personal', deviceOnly: true } });
  store['stickiness.put']({ conversationId, stickiness: { sensitivity: 'confidential', deviceOnly: false } });
  expect(kept()).toEqual({ sensitivity: 'restricted', deviceOnly: true });
});
