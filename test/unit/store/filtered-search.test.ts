import { expect, test } from 'vitest';

import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

// The bug: each hit of a narrowed search was shown with the words of one and the same message.
test('every hit of a narrowed search shows its own words', () => {
  const { store } = openRepositories();
  const first = addTurn(store, 'What is needed?', 'The first zanzibar is in the answer.');
  addTurn(store, 'And a second zanzibar in a question?', 'Nothing here.', first);
  const { id } = store['tags.create']({ name: 'Law', now: 1 });
  store['conversations.organise']({ ids: [first.conversationId], addTags: [id], now: 2 });
  const { hits } = store.search({ query: 'zanzibar', limit: 10, filters: { tagIds: [id] } });
  const words = hits.map(({ snippet }) => snippet.map(({ text }) => text).join(''));
  expect(words).toEqual(['And a second zanzibar in a question?', 'The first zanzibar is in the answer.']);
  expect(new Set(hits.map(({ messageId }) => messageId)).size).toBe(2);
});
