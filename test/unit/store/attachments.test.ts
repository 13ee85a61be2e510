import { describe, expect, test } from 'vitest';

import type { StoreApi } from '../../../electron/core/store/api.ts';
import { openRepositories, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { decryptedPages } from '../../fixtures/sqlcipher-pages.ts';

// The bugs these catch: a file that outlives its message, or goes under one that still has it; bytes left in the file.

const CANARY = 'Zanthoxylum-7741';

function add(store: StoreApi, conversationId: string | null = null, waits = false, now = 5) {
  return store['attachments.add']({
    conversationId,
    name: `${CANARY}.txt`,
    kind: 'text',
    mediaType: 'text/plain',
    pages: null,
    state: 'read',
    data: Buffer.from(`${CANARY} `.repeat(2000)),
    text: `${CANARY} `.repeat(2000),
    waits,
    now,
  });
}

const send = (store: StoreApi, attachmentIds: string[], conversationId: string | null = null) =>
  store['messages.appendTurn']({ conversationId, parentId: null, text: 'look', attachmentIds, now: 10 });

const has = (store: StoreApi, id: string): boolean => {
  try {
    store['attachments.get']({ id });
    return true;
  } catch {
    return false;
  }
};

describe('attachments', () => {
  test('two versions of a message share a file; it goes with the last of them, not with the first', () => {
    const { store, db } = openRepositories();
    const file = add(store);
    const first = send(store, [file.id]);
    const second = send(store, [file.id], first.conversation.id);
    expect(first.userMessage.attachments).toEqual([file]);
    expect(store['messages.page']({ conversationId: first.conversation.id, limit: 10 }).items[0]?.attachments).toEqual([
      file,
    ]);
    const drop = db.prepare('DELETE FROM messages WHERE id IN (?, ?)');
    drop.run(first.answer.id, first.userMessage.id);
    expect(has(store, file.id)).toBe(true);
    drop.run(second.answer.id, second.userMessage.id);
    expect(has(store, file.id)).toBe(false);
    expect(db.prepare('SELECT count(*) AS n FROM attachment_blobs').get()).toEqual({ n: 0 });
  });

  test('files keep the order in which they were given, and a message without any says nothing of them', () => {
    const { store } = openRepositories();
    const [a, b] = [add(store), add(store)];
    expect(send(store, [b.id, a.id]).userMessage.attachments?.map(({ id }) => id)).toEqual([b.id, a.id]);
    expect(send(store, []).userMessage).not.toHaveProperty('attachments');
  });

  test('what was never sent goes at the next opening; what was sent stays', () => {
    const { store } = openRepositories();
    const [sent, unsent] = [add(store), add(store)];
    send(store, [sent.id]);
    expect(store['attachments.removeUnsent']({})).toBe(1);
    expect([has(store, sent.id), has(store, unsent.id)]).toEqual([true, false]);
  });

  test.each(['conversation', 'all'] as const)(
    'a purge (%s) leaves no byte of name, text or file in any page',
    (scope) => {
      const { store, path } = openRepositories();
      const { conversation } = send(store, [add(store).id]);
      add(store, conversation.id);
      store.reclaim({});
      const holds = (): boolean => decryptedPages(path, TEST_KEY).some((page) => page.includes('Zanthoxylum'));
      expect(holds()).toBe(true);
      if (scope === 'all') store['conversations.purgeAll']({});
      else store['conversations.purge']({ ids: [conversation.id], forMs: Number.POSITIVE_INFINITY });
      store.reclaim({});
      expect(holds()).toBe(false);
    },
  );

  test('a file that hangs in the air goes with “everything” too', () => {
    const { store, path } = openRepositories();
    add(store);
    store['conversations.purgeAll']({});
    store.reclaim({});
    expect(decryptedPages(path, TEST_KEY).some((page) => page.includes('Zanthoxylum'))).toBe(false);
  });

  // the bugs: a lock takes what waits in the composer; it comes back elsewhere, or although it was sent or taken away
  test('what waits in a composer stays for the next opening, where it was, until it is sent or taken away', () => {
    const { store } = openRepositories();
    const { id } = store['conversations.create']({ title: null, now: 1 });
    const [here, next, taken, unasked] = [
      add(store, id, true),
      add(store, null, true),
      add(store, id, true),
      add(store, id),
    ];
    const waiting = (conversationId: string | null) =>
      store['attachments.waiting']({ conversationId }).items.map((one) => one.id);
    expect(store['attachments.removeUnsent']({})).toBe(1);
    expect(has(store, unasked.id)).toBe(false);
    expect([waiting(id), waiting(null)]).toEqual([[here.id, taken.id], [next.id]]);
    store['attachments.remove']({ id: taken.id });
    const sent = send(store, [next.id]);
    send(store, [here.id], id);
    expect([waiting(id), waiting(null), waiting(sent.conversation.id)]).toEqual([[], [], []]);
    expect([has(store, here.id), has(store, next.id), has(store, taken.id)]).toEqual([true, true, false]);
    expect(() => waiting('gone')).toThrow('NOT_FOUND');
  });

  test('files of a draft for no conversation yet go by its last word, or their own age where there are no words', () => {
    const { store } = openRepositories();
    const { id } = store['conversations.create']({ title: null, now: 1 });
    const [old, young, elsewhere] = [add(store, null, true, 5), add(store, null, true, 50), add(store, id, true, 5)];
    store['drafts.put']({ conversationId: null, text: 'words', now: 20 });
    expect(store['drafts.purgeBefore']({ time: 20 })).toBe(0);
    expect(store['drafts.purgeBefore']({ time: 30 })).toBe(2);
    expect([old, young, elsewhere].map((one) => has(store, one.id))).toEqual([false, true, true]);
  });

  test.each(['conversation', 'all', 'age'] as const)('what waits leaves no byte behind (%s)', (by) => {
    const { store, path } = openRepositories();
    const { id } = store['conversations.create']({ title: null, now: 1 });
    if (by !== 'age') add(store, id, true);
    if (by !== 'conversation') add(store, null, true);
    store.reclaim({});
    const holds = (): boolean => decryptedPages(path, TEST_KEY).some((page) => page.includes('Zanthoxylum'));
    expect(holds()).toBe(true);
    if (by === 'all') store['conversations.purgeAll']({});
    else if (by === 'age') store['drafts.purgeBefore']({ time: 100 });
    else store['conversations.purge']({ ids: [id], forMs: Number.POSITIVE_INFINITY });
    store.reclaim({});
    expect(holds()).toBe(false);
  });
});
