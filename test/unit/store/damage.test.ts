import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';

import { connect } from '../../../electron/core/store/database.ts';
import { createDatabase, openDatabase } from '../../../electron/core/store/open-database.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import { databaseError } from '../../../electron/core/store/database-error.ts';
import { addTurn, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// The bugs these catch: damage called a wrong key (or the other way round), and a look that changes what it looks at.

const OTHER_KEY = Buffer.alloc(32, 0x11);
const PAGE = 4096;

/** A closed database with some pages in it. */
function filled(): string {
  const path = `${tempFolder()}/sotto.db`;
  createDatabase(path, TEST_KEY);
  const db = openDatabase(path, TEST_KEY);
  const store = createRepositories(db);
  db.transaction(() => {
    for (let i = 0; i < 200; i++) addTurn(store, `question ${i} ${'x'.repeat(500)}`, `answer ${i}`);
  })();
  db.close();
  return path;
}

function overwrite(path: string, offset: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, offset);
  closeSync(file);
}

function flip(path: string, offset: number): void {
  overwrite(path, offset, Buffer.from([(readFileSync(path)[offset] ?? 0) ^ 0x04]));
}

/** The code that opening ends in; a database that opens is read whole first, as a person who scrolls would. */
function outcome(path: string, key = TEST_KEY): string {
  try {
    const db = openDatabase(path, key);
    try {
      db.prepare('SELECT sum(length(content)) FROM messages').get();
      return 'opened';
    } catch (error) {
      throw databaseError(error);
    } finally {
      db.close();
    }
  } catch (error) {
    return (error as Error).message;
  }
}

const CASES: readonly [name: string, code: string, damage: (path: string) => void][] = [
  ['nothing done to it', 'opened', () => undefined],
  ['gone', 'DATABASE_MISSING', (path) => rmSync(path)],
  ['cut in the middle of a page', 'DATABASE_DAMAGED', (path) => truncateSync(path, 10 * PAGE + 100)],
  ['cut at a page', 'DATABASE_DAMAGED', (path) => truncateSync(path, 10 * PAGE)],
  ['cut to one page', 'DATABASE_DAMAGED', (path) => truncateSync(path, PAGE)],
  ['a bit flipped in its first page', 'DATABASE_DAMAGED', (path) => flip(path, 200)],
  ['a bit flipped in the middle', 'DATABASE_DAMAGED', (path) => flip(path, 20 * PAGE + 77)],
  ['a page overwritten with zeros', 'DATABASE_DAMAGED', (path) => overwrite(path, 20 * PAGE, Buffer.alloc(PAGE))],
  ['two pages exchanged', 'DATABASE_DAMAGED', exchange],
  ['another vault’s database', 'DATABASE_NOT_OURS', (path) => another(path, OTHER_KEY)],
  [
    'random bytes',
    'DATABASE_NOT_OURS',
    (path) => writeFileSync(path, Buffer.from(Array.from({ length: 3 * PAGE }, (_, i) => (i * 7919) & 255))),
  ],
  ['a database that is not encrypted', 'DATABASE_NOT_OURS', plain],
  ['a database of the same key that is not Sotto’s', 'DATABASE_NOT_OURS', foreign],
];

function exchange(path: string): void {
  const bytes = readFileSync(path);
  const [a, b] = [20, 21].map((page) => Buffer.from(bytes.subarray(page * PAGE, (page + 1) * PAGE)));
  overwrite(path, 20 * PAGE, b ?? Buffer.alloc(0));
  overwrite(path, 21 * PAGE, a ?? Buffer.alloc(0));
}

function another(path: string, key: Buffer): void {
  rmSync(path);
  createDatabase(path, key);
}

function plain(path: string): void {
  rmSync(path);
  const db = new BetterSqlite3(path);
  db.exec('CREATE TABLE notes (text)');
  db.close();
}

function foreign(path: string): void {
  rmSync(path);
  const db = connect({ path, key: TEST_KEY });
  db.exec('CREATE TABLE notes (text)');
  db.close();
}

test.each(CASES)('%s: %s', (_name, code, damage) => {
  const path = filled();
  damage(path);
  expect(outcome(path)).toBe(code);
});

test('what can’t be opened is left byte for byte as it is', () => {
  for (const [, code, damage] of CASES) {
    if (code === 'opened' || code === 'DATABASE_MISSING') continue;
    const path = filled();
    damage(path);
    const before = readFileSync(path);
    outcome(path);
    expect(readFileSync(path).equals(before)).toBe(true);
  }
});

test('a database of a newer version is not touched, nor the log that its version left', () => {
  const path = filled();
  const db = connect({ path, key: TEST_KEY });
  db.pragma('user_version = 4000');
  // as a killed process leaves it: the last writes are in the log only
  const folder = tempFolder();
  const copy = `${folder}/sotto.db`;
  for (const suffix of ['', '-wal']) copyFileSync(path + suffix, copy + suffix);
  db.close();
  const before = ['', '-wal'].map((suffix) => readFileSync(copy + suffix));
  expect(outcome(copy)).toBe('DATABASE_TOO_NEW');
  expect(existsSync(`${copy}-wal`)).toBe(true);
  expect(['', '-wal'].map((suffix) => readFileSync(copy + suffix)).every((it, i) => it.equals(before[i]!))).toBe(true);
});

test('a log whose end is damaged costs what was in that end, not the database', () => {
  const path = filled();
  const db = openDatabase(path, TEST_KEY);
  const store = createRepositories(db);
  addTurn(store, 'first', 'one');
  const whole = statSync(`${path}-wal`).size;
  addTurn(store, 'second', 'two');
  const copy = `${tempFolder()}/sotto.db`;
  for (const suffix of ['', '-wal']) copyFileSync(path + suffix, copy + suffix);
  db.close();
  truncateSync(`${copy}-wal`, whole + 1000);
  const again = openDatabase(copy, TEST_KEY);
  const { hits } = createRepositories(again).search({ query: 'first', limit: 5 });
  expect(hits.length).toBeGreaterThan(0);
  again.close();
});

test('no key and no path is in an error', () => {
  const path = filled();
  flip(path, 200);
  try {
    openDatabase(path, TEST_KEY);
    expect.unreachable();
  } catch (error) {
    const text = `${String((error as Error).stack)}${JSON.stringify(error)}`.replaceAll(import.meta.dirname, '');
    expect(text).not.toContain(TEST_KEY.toString('hex'));
    expect(text).not.toContain(TEST_KEY.toString('base64'));
    expect(text).not.toContain(path);
  }
});

// The bug: a network folder that was away for a moment was called damage, and the window offered to salvage a whole vault.
test.each([
  ['SQLITE_IOERR', 'DISK_ERROR'],
  ['SQLITE_IOERR_READ', 'DISK_ERROR'],
  ['SQLITE_IOERR_FSYNC', 'DISK_ERROR'],
  ['SQLITE_IOERR_LOCK', 'DISK_ERROR'],
  ['SQLITE_IOERR_SHORT_READ', 'DATABASE_DAMAGED'],
  ['SQLITE_IOERR_CORRUPTFS', 'DATABASE_DAMAGED'],
  ['SQLITE_IOERR_WRITE', 'DISK_FULL'],
  ['SQLITE_CORRUPT_INDEX', 'DATABASE_DAMAGED'],
  ['EIO', 'DISK_ERROR'],
  ['ESTALE', 'DISK_ERROR'],
  ['ENOSPC', 'DISK_FULL'],
])('%s is told as %s', (code, told) => {
  expect(databaseError(Object.assign(new Error(code), { code }))).toMatchObject({ code: told });
});
