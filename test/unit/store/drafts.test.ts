import { expect, it } from 'vitest';

import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

it('keeps a draft for each conversation and one for the next; a purge takes them along', () => {
  const { store, db } = openRepositories();
  const { id } = store['conversations.create']({ title: null, now: 1 });
  store['drafts.put']({ conversationId: id, text: 'of this one', now: 2 });
  store['drafts.put']({ conversationId: null, text: 'of the next', now: 3 });
  expect(store['drafts.get']({ conversationId: id })).toEqual({ text: 'of this one', replaced: [] });
  expect(() => store['drafts.put']({ conversationId: 'gone', text: 'x', now: 4 })).toThrow('NOT_FOUND');

  store['conversations.purge']({ ids: [id], forMs: Infinity });
  expect(store['drafts.get']({ conversationId: id })).toEqual({ text: '', replaced: [] });
  expect(store['drafts.get']({ conversationId: null })).toEqual({ text: 'of the next', replaced: [] });
  store['conversations.purgeAll']({});
  expect(db.prepare('SELECT count(*) AS n FROM drafts').get()).toEqual({ n: 0 });
});

it('forgets one that was emptied, and the next one’s when it is old', () => {
  const { store } = openRepositories();
  store['drafts.put']({ conversationId: null, text: 'words', now: 10 });
  expect(store['drafts.purgeBefore']({ time: 10 })).toBe(0);
  expect(store['drafts.purgeBefore']({ time: 11 })).toBe(1);
  store['drafts.put']({ conversationId: null, text: 'words', now: 10 });
  store['drafts.put']({ conversationId: null, text: '', now: 11 });
  expect(store['drafts.get']({ conversationId: null })).toEqual({ text: '', replaced: [] });
});

// The bug: a lock takes the choice and leaves the words, and what somebody hid leaves in the open
it('keeps which words are to be replaced for as long as they stand there, and no longer', () => {
  const { store, db } = openRepositories();
  const put = (text: string, replaced?: string[]) =>
    store['drafts.put']({ conversationId: null, text, ...(replaced && { replaced }), now: 1 });
  put('Is Larkspur on time?', ['Larkspur', 'Foxglove']);
  expect(store['drafts.get']({ conversationId: null })).toEqual({
    text: 'Is Larkspur on time?',
    replaced: ['Larkspur'],
  });
  put('Is it on time?', ['Larkspur']);
  expect(store['drafts.get']({ conversationId: null }).replaced).toEqual([]);
  put('Is Larkspur on time?', ['Larkspur']);
  put('');
  expect(db.prepare('SELECT * FROM drafts').all()).toEqual([]);
});

// The bugs: what somebody was changing a long message to is gone after a lock, or stays when the message has gone.
it('keeps what a message is being changed to until that message goes', () => {
  const { store, db } = openRepositories();
  const first = addTurn(store, 'first', 'yes');
  const later = addTurn(store, 'second', 'no', first);
  const { conversationId } = first;
  const put = (messageId: string, text: string) => store['drafts.put']({ conversationId, messageId, text, now: 4 });
  const get = (messageId: string) => store['drafts.get']({ conversationId, messageId }).text;
  put(first.userId, 'first, changed');
  put(later.userId, 'second, changed');
  store['drafts.put']({ conversationId, text: 'a draft', now: 4 });
  expect([get(first.userId), get(later.userId)]).toEqual(['first, changed', 'second, changed']);
  expect(() => put('gone', 'x')).toThrow('NOT_FOUND');
  const elsewhere = { conversationId: null, messageId: first.userId };
  expect(() => store['drafts.put']({ ...elsewhere, text: 'x', now: 4 })).toThrow('NOT_FOUND');

  store['messages.purge']({ id: later.userId });
  expect([get(first.userId), get(later.userId)]).toEqual(['first, changed', '']);
  store['conversations.purge']({ ids: [conversationId], forMs: Infinity });
  expect(db.prepare('SELECT * FROM drafts').all()).toEqual([]);
});
