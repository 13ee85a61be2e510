import { expect, test } from 'vitest';

import type { StoreApi } from '../../../electron/core/store/api.ts';
import { connect } from '../../../electron/core/store/database.ts';
import { migrate, migrations } from '../../../electron/core/store/migrations/index.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import { openRepositories, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { decryptedPages } from '../../fixtures/sqlcipher-pages.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

function send(store: StoreApi, name: string, text: string): { conversationId: string; messageId: string } {
  const { id } = store['attachments.add']({
    conversationId: null,
    name,
    kind: 'text',
    mediaType: 'text/plain',
    pages: null,
    state: 'read',
    data: Buffer.from(text),
    text,
    now: 5,
  });
  const turn = store['messages.appendTurn']({
    conversationId: null,
    parentId: null,
    text: 'look',
    attachmentIds: [id],
    now: 10,
  });
  return { conversationId: turn.conversation.id, messageId: turn.userMessage.id };
}

const found = (store: StoreApi, query: string, conversationId?: string): (string | null)[] =>
  store
    .search({ query, limit: 20, ...(conversationId === undefined ? {} : { conversationId }) })
    .hits.map(({ messageId }) => messageId);

// The bug: somebody searches for what a contract says, and Sotto, which has read it, finds nothing.
test('what a sent file says and is called is found, in all conversations or in one; an unsent one is not', () => {
  const { store } = openRepositories();
  const one = send(store, 'lease-kestrel.pdf', 'the tenant shall water the zanzibarquill');
  const two = send(store, 'other.txt', 'another zanzibarquill');
  store['attachments.add']({
    conversationId: null,
    name: 'unsent.txt',
    kind: 'text',
    mediaType: 'text/plain',
    pages: null,
    state: 'read',
    data: Buffer.from('x'),
    text: 'zanzibarquill',
    now: 5,
  });
  expect(new Set(found(store, 'zanzibarq'))).toEqual(new Set([one.messageId, two.messageId]));
  expect(found(store, 'zanzibarquill', two.conversationId)).toEqual([two.messageId]);
  expect(found(store, 'kestrel')).toEqual([one.messageId]);
  const [hit] = store.search({ query: 'zanzibarquill tenant', limit: 5 }).hits;
  expect(hit?.snippet.filter((part) => part.hit).map(({ text }) => text)).toEqual(['tenant', 'zanzibarquill']);
  store['conversations.hide']({ ids: [one.conversationId], now: 20 });
  expect(found(store, 'zanzibarquill')).toEqual([two.messageId]);
});

// The bug: the file goes, and its words stay in the index.
test.each(['one', 'all'] as const)('a purge of %s leaves none of its words in any page', (what) => {
  const { store, path, db } = openRepositories();
  const { conversationId } = send(store, 'kestrelvow.txt', 'zanzibarquill '.repeat(500));
  if (what === 'one') store['conversations.purge']({ ids: [conversationId], forMs: Infinity });
  else store['conversations.purgeAll']({});
  store.reclaim({});
  const clear = Buffer.concat(decryptedPages(path, TEST_KEY)).toString('latin1');
  for (const tail of ['ibarquill', 'trelvow']) expect(clear.includes(tail), tail).toBe(false);
  db.exec(`INSERT INTO attachments_fts (attachments_fts, rank) VALUES ('integrity-check', 1)`);
});

test('0010 indexes the files that were there before', () => {
  const db = connect({ path: `${tempFolder()}/sotto.db`, key: TEST_KEY });
  migrate(db, migrations.slice(0, 9));
  db.exec(`
    INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at)
      VALUES ('c', 'title', 1, '{"kind":"auto"}', 0, 1, 1);
    INSERT INTO messages (id, conversation_seq, role, content, state, created_at) VALUES ('m', 1, 'user', 'w', 'complete', 1);
    INSERT INTO attachments (id, conversation_seq, name, kind, media_type, bytes, characters, state, created_at, text)
      VALUES ('f', 1, 'early.txt', 'text', 'text/plain', 1, 1, 'read', 1, 'earlier words');
    INSERT INTO message_attachments (message_seq, attachment_seq) VALUES (1, 1);
  `);
  migrate(db);
  expect(found(createRepositories(db), 'earlier')).toEqual(['m']);
  db.close();
});
