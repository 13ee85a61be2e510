import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { StoreApi } from '../../../electron/core/store/api.ts';
import type { Database } from '../../../electron/core/store/database.ts';
import { openDatabase, openForReading } from '../../../electron/core/store/open-database.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import { addTurn, openRepositories, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { decryptedPages } from '../../fixtures/sqlcipher-pages.ts';

// The bug these catch: deleted text that a holder of the key still finds in a page, an index or the log.

/** Words of eight random letters, so that the index, which stores only how a word differs from the one before, has all but its beginning. */
const plant = (count: number): string[] =>
  Array.from({ length: count }, () =>
    [...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join(''),
  );

const tailsFound = (path: string, words: readonly string[]): number => {
  const clear = Buffer.concat(decryptedPages(path, TEST_KEY)).toString('latin1');
  return words.filter((word) => clear.includes(word.slice(4))).length;
};

/** In one transaction, for the sake of time. */
function fill(db: Database, store: StoreApi, words: readonly string[]): string[] {
  return db.transaction(() => fillOneByOne(store, words))();
}

function fillOneByOne(store: StoreApi, words: readonly string[]): string[] {
  const ids: string[] = [];
  for (let i = 0; i < words.length; i += 5) {
    const [title = '', question = '', edited = '', answer = '', later = ''] = words.slice(i, i + 5);
    const turn = addTurn(store, question, answer);
    store['conversations.update']({ id: turn.conversationId, title });
    addTurn(store, edited, later, turn);
    ids.push(turn.conversationId);
  }
  return ids;
}

test('a purged conversation is in no page of the file, index included; others stay whole', () => {
  const { store, path, db } = openRepositories();
  const keep = plant(100);
  const drop = plant(500);
  fill(db, store, keep);
  const ids = fill(db, store, drop);
  store.reclaim({});
  expect(tailsFound(path, drop)).toBe(500);
  expect(store['conversations.purge']({ ids, forMs: Infinity })).toEqual({
    conversations: 100,
    messages: 400,
    left: [],
  });
  store.reclaim({});
  expect(statSync(`${path}-wal`).size).toBe(0);
  expect(tailsFound(path, drop)).toBe(0);
  expect(tailsFound(path, keep)).toBe(100);
  expect(store.search({ query: `"${keep[1]}"`, limit: 5 }).hits).toHaveLength(1);
});

test('a purge in steps gives way in between, shows nobody half a conversation, can’t be undone, and ends', () => {
  const { store, db } = openRepositories();
  const ids = fill(db, store, plant(500));
  store['conversations.hide']({ ids, now: 5 });
  store['conversations.condemn']({ ids });
  const first = store['conversations.purge']({ ids, forMs: 5 });
  expect(first.left.length).toBeGreaterThan(0);
  expect(first.messages).toBeGreaterThan(0);
  store['conversations.restore']({ ids });
  expect(store['conversations.list']({ limit: 500 }).items).toEqual([]);
  // as after a kill: the rest is found again
  const left = store['conversations.hidden']({ before: 10 });
  expect(left).toEqual(expect.arrayContaining([...first.left]));
  const last = store['conversations.purge']({ ids: left, forMs: Infinity });
  expect(first.conversations + last.conversations).toBe(100);
  expect(first.messages + last.messages).toBe(400);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('purging everything leaves nothing, and the index goes on working', () => {
  const { store, path, db } = openRepositories();
  const words = plant(500);
  fill(db, store, words);
  const [sent = ''] = plant(1);
  store['egress.begin']({
    id: 'r1',
    at: 1,
    purpose: 'chat',
    providerId: 'p',
    modelId: 'm',
    zone: 'cloud',
    // of no conversation that is there
    conversationId: null,
    messageId: null,
    attempt: 1,
    method: 'POST',
    host: 'example.org',
    path: '/',
    sha256: '0'.repeat(64),
    replaced: {},
    body: new TextEncoder().encode(sent),
  });
  expect(store['conversations.purgeAll']({})).toEqual({ conversations: 100, messages: 400 });
  store.reclaim({});
  expect(store['egress.get']({ id: 'r1' })?.body).toBe('');
  expect(tailsFound(path, [sent])).toBe(0);
  expect(tailsFound(path, words)).toBe(0);
  const [word = ''] = plant(1);
  const { conversationId } = addTurn(store, word, 'an answer');
  expect(store.search({ query: word, limit: 5 }).hits).toHaveLength(2);
  store['conversations.purge']({ ids: [conversationId], forMs: Infinity });
  expect(store.search({ query: word, limit: 5 }).hits).toEqual([]);
  db.exec(`INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)`);
  db.exec(`INSERT INTO titles_fts (titles_fts, rank) VALUES ('integrity-check', 1)`);
});

test('a large purge that is killed before the index is merged has nothing left of the words once the next opening cleaned', () => {
  const { store, path, db } = openRepositories();
  const keep = plant(100);
  const drop = plant(1500);
  const kept = fill(db, store, keep);
  const ids = fill(db, store, drop);
  // few of many: overwritten as they go
  expect(store['index.loosen']({ ids: kept.slice(0, 3) })).toBe(false);
  expect(store['index.loosen']({ ids })).toBe(true);
  store['conversations.purge']({ ids, forMs: Infinity });
  store.reclaim({});
  // without the merge the words are still there: what makes the mark needed
  expect(tailsFound(path, drop)).toBeGreaterThan(0);
  expect(store.search({ query: `"${drop[1]}"`, limit: 5 }).hits).toEqual([]);

  const later = openDatabase(path, TEST_KEY);
  const reopened = createRepositories(later);
  while (!reopened['index.clean']({ forMs: 5 }).done);
  expect(reopened['index.clean']({ forMs: 5 })).toEqual({ done: true });
  reopened.reclaim({});
  expect(tailsFound(path, drop)).toBe(0);
  expect(tailsFound(path, keep)).toBe(100);
  // and what is deleted from now on is overwritten again
  reopened['conversations.purge']({ ids: kept.slice(0, 1), forMs: Infinity });
  reopened.reclaim({});
  expect(tailsFound(path, keep.slice(0, 5))).toBe(0);
  later.exec(`INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)`);
  later.close();
});

test('an overwritten title or answer is gone as well', () => {
  const { store, path } = openRepositories();
  const [old = '', partial = '', fresh = ''] = plant(3);
  const { conversationId } = addTurn(store, 'q', 'a');
  store['conversations.update']({ id: conversationId, title: old });
  store['conversations.update']({ id: conversationId, title: fresh });
  const turn = store['messages.appendTurn']({ conversationId: null, parentId: null, text: 'q', now: 1 });
  store['messages.saveProgress']({ id: turn.answer.id, content: partial });
  store['messages.finish']({ id: turn.answer.id, content: '', state: 'complete', lineage: null, error: null });
  store.reclaim({});
  expect(tailsFound(path, [old, partial])).toBe(0);
  expect(tailsFound(path, [fresh])).toBe(1);
});

test('reclaiming says so when a reader keeps the log from being emptied, rather than leaving deleted text there', () => {
  const { store, path, db } = openRepositories();
  db.pragma('busy_timeout = 50');
  addTurn(store, 'q', 'a');
  const reader = openForReading(path, TEST_KEY);
  const rows = reader.prepare('SELECT id FROM messages').iterate();
  rows.next();
  addTurn(store, 'another', 'b');
  expect(() => store.reclaim({})).toThrow('DATABASE_BUSY');
  rows.return?.();
  reader.close();
  store.reclaim({});
  expect(readFileSync(`${path}-wal`).length).toBe(0);
});
