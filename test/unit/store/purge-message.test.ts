import { expect, test } from 'vitest';

import type { RedactionMap } from '../../../electron/core/privacy/redact/redaction-map.ts';
import { addTurn, openRepositories, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { decryptedPages } from '../../fixtures/sqlcipher-pages.ts';

function send(store: ReturnType<typeof openRepositories>['store'], id: string, messageId: string, body: string): void {
  store['egress.begin']({
    id,
    at: 1,
    purpose: 'chat',
    providerId: 'p',
    modelId: 'm',
    zone: 'cloud',
    conversationId: null,
    messageId,
    attempt: 1,
    method: 'POST',
    host: 'example.org',
    path: '/',
    sha256: '0'.repeat(64),
    replaced: {},
    body: new TextEncoder().encode(body),
  });
}

// The bug: one message is purged, and its words are still in what later answers sent, behind a placeholder, or in the title.
test('a purged message takes what its branch sent, its values and its title with it; the others keep theirs', () => {
  const { store, path } = openRepositories();
  const first = addTurn(store, 'about zanzibarquill and Ann Smith', 'an answer');
  const later = addTurn(store, 'more of kestrelvow', 'about zanzibarquill again', first);
  const other = addTurn(store, 'kept for Ann-Smith', 'another answer', {
    conversationId: first.conversationId,
    answerId: null as unknown as string,
  });
  // as a model on the device would have named it
  store['conversations.update']({ id: first.conversationId, title: 'Zanzibarquill' });
  send(store, 'r1', first.answerId, 'about zanzibarquill');
  send(store, 'r2', later.answerId, 'about zanzibarquill, more of kestrelvow');
  send(store, 'r3', other.answerId, 'kept');
  const entry = (number: number, value: string) =>
    ({ label: 'PERSON', number, variant: '', value, type: 'person' }) as RedactionMap['entries'][number];
  store['redaction.put']({
    conversationId: first.conversationId,
    map: {
      version: 1,
      style: 'placeholder',
      entries: [entry(1, 'zanzibarquill'), entry(2, 'ann smith'), entry(3, 'kestrelvow')],
      reserved: [],
    },
  });
  expect(store['purge.count']({ scope: 'message', id: first.userId })).toMatchObject({ messages: 4, ledgerBodies: 2 });
  expect(store['messages.purge']({ id: first.userId })).toMatchObject({ messages: 4 });
  store.reclaim({});

  expect(store['egress.get']({ id: 'r2' })?.body).toBe('');
  expect(store['egress.get']({ id: 'r3' })?.body).toBe('kept');
  const map = store['redaction.get']({ conversationId: first.conversationId });
  expect(map?.entries.map(({ number }) => number)).toEqual([2]);
  expect(store['conversations.get']({ id: first.conversationId }).title).toBe('kept for Ann-Smith');
  const clear = Buffer.concat(decryptedPages(path, TEST_KEY)).toString('latin1');
  for (const word of ['zanzibarquill', 'kestrelvow']) expect(clear.includes(word.slice(4)), word).toBe(false);
});

// The bug: a model's title tells of the first answer too, or comes after the purge from a model that was still thinking
test('a title goes with the answer that it was made of, and does not come back', () => {
  const { store } = openRepositories();
  const first = addTurn(store, 'how long for an egg', 'zanzibarquill minutes');
  const later = addTurn(store, 'and two', 'as long', first);
  const about = { id: first.conversationId };
  store['conversations.nameByModel']({ ...about, title: 'Zanzibarquill minutes', answerId: first.answerId });
  store['messages.purge']({ id: later.answerId });
  expect(store['conversations.get'](about).title).toBe('Zanzibarquill minutes');
  store['messages.purge']({ id: first.answerId });
  expect(store['conversations.get'](about)).toMatchObject({ title: 'how long for an egg', titled: false });
  expect(store['conversations.nameByModel']({ ...about, title: 'Zanzibarquill', answerId: first.answerId })).toBe(
    false,
  );
  expect(store['conversations.get'](about).title).toBe('how long for an egg');
});
