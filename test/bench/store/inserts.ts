import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import { migrate } from '../../../electron/core/store/migrations/index.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import { spaceWords } from '../../../electron/core/store/space-words.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { median } from '../measurement.ts';
import type { Measurement } from '../measurement.ts';

const ROUNDS = 12;
const TURNS = 40;
const TEXT = 'A question of ordinary length, with enough words in it to be worth an answer. '.repeat(4);

interface Writer {
  /** Writes one turn, durable when it resolves. */
  turn(index: number): Promise<void>;
  close(): void;
}

/** Rounds of each in turn, since the disk is faster one minute and slower the next; of each the median. */
export async function timeInserts(folder: string, store: Store): Promise<Measurement[]> {
  const writers = { ours: ours(store), plain: plain(join(folder, 'plain.db')), bare: bare(join(folder, 'bare.db')) };
  const times = { ours: [] as number[], plain: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['ours', 'plain', 'bare'] as const) {
      const started = performance.now();
      for (let i = 0; i < TURNS; i++) await writers[name].turn(round * TURNS + i);
      times[name].push((performance.now() - started) / TURNS);
    }
  }
  for (const writer of Object.values(writers)) writer.close();
  const took = { ours: median(times.ours), plain: median(times.plain), bare: median(times.bare) };
  return [
    { name: 'turns written, to plain better-sqlite3', value: took.plain / took.ours, unit: '×', bound: { least: 0.5 } },
    { name: 'turns written, to two bare rows without an index', value: took.bare / took.ours, unit: '×', bound: null },
    { name: 'one turn, written and acknowledged', value: took.ours, unit: 'ms', bound: null },
  ];
}

/** The store as core has it: encrypted, a million messages in it, in its thread. */
function ours(store: Store): Writer {
  let conversationId: string | null = null;
  let parentId: string | null = null;
  return {
    async turn(now) {
      const made = await store.call('messages.appendTurn', { conversationId, parentId, text: TEXT, now });
      conversationId = made.conversation.id;
      parentId = made.answer.id;
    },
    close: () => undefined,
  };
}

/** The same statements on the same schema, as durable, in better-sqlite3 as it comes: new, in clear, in this thread. */
function plain(path: string): Writer {
  const db = open(path);
  db.function('spaced', { deterministic: true }, (text) => spaceWords(String(text)));
  migrate(db);
  const store = createRepositories(db);
  let conversationId: string | null = null;
  let parentId: string | null = null;
  return {
    async turn(now) {
      const made = store['messages.appendTurn']({ conversationId, parentId, text: TEXT, now });
      conversationId = made.conversation.id;
      parentId = made.answer.id;
    },
    close: () => void db.close(),
  };
}

/** Nothing but the words of a turn: what a program without search, branches or order would write. */
function bare(path: string): Writer {
  const db = open(path);
  db.exec('CREATE TABLE messages (seq INTEGER PRIMARY KEY, parent INTEGER, content TEXT)');
  const insert = db.prepare('INSERT INTO messages (parent, content) VALUES (?, ?)');
  const both = db.transaction((index: number) => {
    insert.run(index, TEXT);
    insert.run(index, '');
  });
  return {
    async turn(index) {
      both(index);
    },
    close: () => void db.close(),
  };
}

function open(path: string): BetterSqlite3.Database {
  const db = new BetterSqlite3(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  return db;
}
