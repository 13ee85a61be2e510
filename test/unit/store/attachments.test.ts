import { describe, expect, test } from 'vitest';

import type { StoreApi } from '../../../electron/core/store/api.ts';
import { openRepositories, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { decryptedPages } from '../../fixtures/sqlcipher-pages.ts';

// The bugs these catch: a file that outlives its message, or goes under one that still has it; bytes left in the file.

const CANARY = 'Zanthoxylum-7741';

function add(store: StoreApi, conversationId: string | null = null) {
  return store['attachments.add']({
    conversationId,
    name: `${CANARY}.txt`,
    kind: 'text',
    mediaType: 'text/plain',
    pages: null,
    state: 'read',
    data: Buffer.from(`${CANARY} `.repeat(2000)),
    text: `${CANARY} `.repeat(2000),
    now: 5,
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
});
