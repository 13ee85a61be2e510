import { expect, test } from 'vitest';

import { EMPTY_MAP } from '../../../electron/core/privacy/redact/redaction-map.ts';
import { connect } from '../../../electron/core/store/database.ts';
import { migrate, migrations } from '../../../electron/core/store/migrations/index.ts';
import { SPENT_SINCE } from '../../../electron/core/store/repositories/egress.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import { TEST_KEY } from '../../fixtures/open-repositories.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const database = () => connect({ path: `${tempFolder()}/sotto.db`, key: TEST_KEY });

test('versions count up by one: a gap would be skipped for ever', () => {
  expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, index) => index + 1));
});

test('0002 indexes what was written before there was an index', () => {
  const db = database();
  migrate(db, migrations.slice(0, 1));
  db.exec(`
    INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at)
      VALUES ('c', 'an old title', 1, '{"kind":"auto"}', 0, 1, 1);
    INSERT INTO messages (id, conversation_seq, role, content, state, created_at)
      VALUES ('m', 1, 'user', 'old words', 'complete', 1), ('s', 1, 'assistant', 'unfinished words', 'streaming', 1);
  `);
  migrate(db);
  const store = createRepositories(db);
  expect(store.search({ query: 'old', limit: 5 }).hits.map((hit) => hit.messageId)).toEqual([null, 'm']);
  expect(store.search({ query: 'unfinished', limit: 5 }).hits).toEqual([]);
  db.close();
});

test('0003 keeps what is there, and a purged conversation takes its map along', () => {
  const db = database();
  migrate(db, migrations.slice(0, 2));
  db.exec(`INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at)
    VALUES ('c', 'title', 1, '{"kind":"auto"}', 0, 1, 1)`);
  migrate(db);
  const store = createRepositories(db);
  store['redaction.put']({ conversationId: 'c', map: { ...EMPTY_MAP, reserved: ['PERSON_1'] } });
  expect(store['redaction.get']({ conversationId: 'c' })?.reserved).toEqual(['PERSON_1']);
  store['conversations.purge']({ ids: ['c'], forMs: Infinity });
  expect(db.prepare('SELECT count(*) AS n FROM redaction_maps').get()).toEqual({ n: 0 });
  db.close();
});

test('a step that fails leaves the step before, whole', () => {
  const db = database();
  const broken = {
    version: migrations.length + 1,
    up(it: typeof db) {
      it.exec('CREATE TABLE half (a)');
      throw new Error('broken step');
    },
  };
  expect(() => migrate(db, [...migrations, broken])).toThrow('broken step');
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(db.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = 'half'`).get()).toEqual({ n: 0 });
  migrate(db);
  db.close();
});

test('a database of a newer version is refused and not touched', () => {
  const db = database();
  migrate(db);
  db.pragma('user_version = 99');
  expect(() => migrate(db)).toThrow('DATABASE_TOO_NEW');
  expect(db.pragma('user_version', { simple: true })).toBe(99);
  db.close();
});

test('0011 keeps the list as it was, and finds by model what was answered before there was an index', () => {
  const db = database();
  migrate(db, migrations.slice(0, 10));
  db.exec(`
    INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at)
      VALUES ('a', 'one', 1, '{"kind":"auto"}', 1, 1, 1), ('b', 'two', 1, '{"kind":"auto"}', 0, 1, 2);
    INSERT INTO messages (id, conversation_seq, role, content, state, created_at, lineage)
      VALUES ('m', 1, 'assistant', 'words', 'complete', 1, '{"modelId":"x","modelName":"X","zone":"device"}');
  `);
  migrate(db);
  const store = createRepositories(db);
  expect(store['conversations.list']({ limit: 5 }).items.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(store.search({ query: '', limit: 5, filters: { modelId: 'x' } }).hits).toHaveLength(1);
  db.close();
});

// The bug: each turn reads every request of the month, bodies and all, before it may leave
test('0013 adds up what was spent from its index alone, also of what was sent before', () => {
  const db = database();
  migrate(db, migrations.slice(0, 12));
  const insert = db.prepare(`INSERT INTO egress (id, at, provider_id, summary, body) VALUES (?, ?, 'p', ?, x'00')`);
  const summary = (more: object) => JSON.stringify({ purpose: 'chat', outcome: 'answered', ...more });
  insert.run('early', 1, summary({ cost: 8 }));
  insert.run('one', 10, summary({ cost: 0.25 }));
  insert.run('two', 11, summary({ cost: 0.5 }));
  insert.run('unknown', 12, summary({ cost: null }));
  insert.run('list', 13, summary({ purpose: 'models', cost: 4 }));
  migrate(db);
  expect(createRepositories(db)['egress.spent']({ from: 10 })).toEqual([{ providerId: 'p', spent: 0.75, unknown: 1 }]);
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${SPENT_SINCE}`).all(10) as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join()).toContain('USING COVERING INDEX egress_costs');
  db.close();
});

test('0014 keeps the drafts that are there, with nothing chosen about them', () => {
  const db = database();
  migrate(db, migrations.slice(0, 13));
  db.prepare(`INSERT INTO drafts (conversation_id, text, updated_at) VALUES ('', 'Is Larkspur on time?', 1)`).run();
  migrate(db);
  expect(createRepositories(db)['drafts.get']({ conversationId: null })).toEqual({
    text: 'Is Larkspur on time?',
    replaced: [],
  });
  db.close();
});

// The bug: a message goes and what it was being changed to stays.
test('0015 lets what a message is being changed to go with it, and touches no other draft', () => {
  const db = database();
  migrate(db, migrations.slice(0, 14));
  db.prepare(`INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at)
    VALUES ('c', '', 0, '{}', 0, 1, 1)`).run();
  db.prepare(`INSERT INTO messages (id, conversation_seq, role, content, state, created_at)
    VALUES ('m', 1, 'user', 'words', 'complete', 1)`).run();
  const insert = db.prepare(`INSERT INTO drafts (conversation_id, text, updated_at) VALUES (?, 'words', 1)`);
  for (const id of ['', 'c']) insert.run(id);
  migrate(db);
  insert.run('m');
  db.prepare(`DELETE FROM messages WHERE id = 'm'`).run();
  expect(db.prepare('SELECT conversation_id AS id FROM drafts ORDER BY seq').all()).toEqual([{ id: '' }, { id: 'c' }]);
  db.close();
});
