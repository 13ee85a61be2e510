import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { createDatabase, openDatabase } from '../../../electron/core/store/open-database.ts';
import { lockProfile } from '../../../electron/core/store/profile-lock.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import { openStore } from '../../../electron/core/store/store.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { addTurn, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const workerScript = new URL('../../../electron/core/store/worker.ts', import.meta.url);

function database(turns = 0): string {
  const path = join(tempFolder(), 'sotto.db');
  createDatabase(path, TEST_KEY);
  const db = openDatabase(path, TEST_KEY);
  const store = createRepositories(db);
  db.transaction(() => {
    for (let i = 0; i < turns; i++) addTurn(store, `common words ${'and more of them '.repeat(20)}`, `answer ${i}`);
  })();
  db.close();
  return path;
}

async function open(path: string): Promise<Store> {
  const store = await openStore({ path, key: TEST_KEY, workerScript });
  onTestFinished(() => store.close());
  return store;
}

const turn = (store: Store, text = 'q') =>
  store.call('messages.appendTurn', { conversationId: null, parentId: null, text, now: 1 });

test('a long search holds up neither a write nor what is written next', async () => {
  const store = await open(database(1500));
  // the first question waits for the reader's thread to start
  await store.call('search', { query: 'warm', limit: 1 });
  const order: string[] = [];
  const searches = Array.from({ length: 80 }, (_, i) =>
    store
      .call('search', { query: `common words more them ${i}`.slice(0, 22), limit: 200 })
      .then(() => order.push('search')),
  );
  await turn(store);
  order.push('written');
  await Promise.all(searches);
  // in one thread with them it would have been last
  expect(order.indexOf('written')).toBeLessThan(60);
});

test('what was written is there for the very next read, from the other connection', async () => {
  const store = await open(database());
  for (let i = 0; i < 30; i++) {
    const { conversation } = await turn(store, `needle${i}x`);
    expect((await store.call('search', { query: `needle${i}x`, limit: 5 })).hits.length).toBeGreaterThan(0);
    const { items } = await store.call('messages.page', { conversationId: conversation.id, limit: 5 });
    expect(items).toHaveLength(2);
  }
});

test('errors come out of the thread as codes, without SQLite’s words', async () => {
  const store = await open(database());
  await expect(store.call('messages.get', { id: 'none' })).rejects.toThrow(/^NOT_FOUND$/);
  const secret = 'not for a log';
  const broken = store.call('settings.set', { key: secret, value: undefined });
  await expect(broken).rejects.not.toThrow(secret);
  await expect(openStore({ path: '/nonexistent/sotto.db', key: TEST_KEY, workerScript })).rejects.toThrow(
    /^DATABASE_MISSING$/,
  );
  await expect(openStore({ path: database(), key: Buffer.alloc(32, 9), workerScript })).rejects.toThrow(
    /^DATABASE_NOT_OURS$/,
  );
});

test('the caller’s key is left to the caller to wipe', async () => {
  const key = Buffer.from(TEST_KEY);
  const store = await openStore({ path: database(), key, workerScript });
  expect(key).toEqual(TEST_KEY);
  key.fill(0);
  await turn(store);
  await store.call('search', { query: 'q', limit: 1 });
  await store.close();
});

test('closed, it refuses and leaves no log behind', async () => {
  const path = database();
  const store = await openStore({ path, key: TEST_KEY, workerScript });
  await turn(store);
  await store.call('about', {});
  await store.close();
  await expect(turn(store)).rejects.toThrow('VAULT_LOCKED');
  await expect(store.call('about', {})).rejects.toThrow('VAULT_LOCKED');
  const db = openDatabase(path, TEST_KEY);
  expect(createRepositories(db).about({}).messages).toBe(2);
  db.close();
});

test('one writer for a profile: a second is refused at once, and may when the first has gone', () => {
  const folder = join(tempFolder(), 'profile');
  const lock = lockProfile(folder);
  expect(() => lockProfile(folder)).toThrow(/^PROFILE_IN_USE$/);
  lock.release();
  lockProfile(folder).release();
});

// The bug: a search that meets a change of key is told that the vault is locked
test('what is asked for at the moment of a change of key is answered behind it', async () => {
  const store = await open(database(1));
  await store.call('search', { query: 'warm', limit: 1 });
  let key = TEST_KEY;
  for (let round = 1; round <= 3; round += 1) {
    const next = Buffer.alloc(32, round);
    const asked = store.call('search', { query: 'common', limit: 1 });
    const changed = store.rekey(Buffer.from(key), Buffer.from(next));
    expect((await asked).hits).toHaveLength(1);
    await changed;
    key = next;
  }
});
