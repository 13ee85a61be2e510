import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { connect } from '../../../electron/core/store/database.ts';
import type { Database } from '../../../electron/core/store/database.ts';
import { salvage } from '../../../electron/core/store/damage/salvage.ts';
import type { SalvageReport } from '../../../electron/core/store/damage/salvage.ts';
import { openDatabase } from '../../../electron/core/store/open-database.ts';
import { copyDatabase, fillDatabase, flipBit, PAGE, tokenOf } from '../../fixtures/damaged-database.ts';
import type { FilledDatabase } from '../../fixtures/damaged-database.ts';
import { TEST_KEY } from '../../fixtures/open-repositories.ts';
import { decryptedPages } from '../../fixtures/sqlcipher-pages.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// The bugs these catch: a row lost that lies outside the damage, or one made up; the damaged file changed; what is saved
// not fit to be opened. Which answers lie in which page is read off the decrypted pages, not asked of the code under test.

const TURNS = 300;
const folder = mkdtempSync(join(tmpdir(), 'sotto-salvage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let whole: FilledDatabase;
let pages: readonly (readonly number[])[];

beforeAll(() => {
  whole = fillDatabase(folder, TURNS);
  pages = decryptedPages(whole.path, TEST_KEY).map((page) => {
    const text = page.toString('latin1');
    return Array.from({ length: TURNS }, (_, index) => index).filter((index) =>
      text.includes(tokenOf(index).slice(1, 10)),
    );
  });
});

function recover(path: string): { report: SalvageReport; db: Database; answers: Set<number> } {
  const into = `${tempFolder()}/salvaged.db`;
  const before = readFileSync(path);
  const report = salvage(path, TEST_KEY, into);
  expect(readFileSync(path).equals(before)).toBe(true);
  const db = openDatabase(into, TEST_KEY);
  const rows = db.prepare(`SELECT content FROM messages WHERE role = 'assistant'`).all() as { content: string }[];
  const answers = new Set(rows.map(({ content }) => Number(content.slice(1, 6))));
  expect(answers.size).toBe(rows.length);
  return { report, db, answers };
}

const all = (): Set<number> => new Set(Array.from({ length: TURNS }, (_, index) => index));
const count = (db: Database, table: string): number =>
  (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;

describe('salvage', () => {
  test('of a whole database loses nothing, in any table, and the copy searches', () => {
    const { report, db, answers } = recover(whole.path);
    const source = connect({ path: whole.path, key: TEST_KEY, readonly: true });
    expect(report).toMatchObject({
      damagedPages: 0,
      verified: true,
      homeless: 0,
      mended: { conversations: 0, messages: 0 },
    });
    expect(answers).toEqual(all());
    for (const { name, lost } of report.tables) {
      expect([name, lost]).toEqual([name, 0]);
      const rows = (from: Database): unknown[] => from.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all();
      expect(rows(db)).toEqual(rows(source));
    }
    expect(report.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...whole.tables]));
    expect(count(db, `messages_fts WHERE messages_fts MATCH '"question 7"'`)).toBe(1);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    source.close();
    db.close();
  });

  test('with one bit wrong in a page saves every answer outside it, and none that is inside', () => {
    const step = Math.ceil(pages.length / 30);
    for (let page = 0; page < pages.length; page += step) {
      const copy = copyDatabase(whole.path);
      flipBit(copy, page * PAGE + ((page * 997) % PAGE));
      const { report, db, answers } = recover(copy);
      const expected = all();
      // the first 16 bytes of the file are the salt, and found again
      const hit = page * PAGE + ((page * 997) % PAGE) < 16 ? [] : (pages[page] ?? []);
      for (const index of hit) expected.delete(index);
      expect([page, [...expected].filter((index) => !answers.has(index))]).toEqual([page, []]);
      expect([page, answers.size]).toEqual([page, expected.size]);
      // what an index still knows of is counted as lost
      const messages = report.tables.find(({ name }) => name === 'messages');
      expect(messages?.lost).toBeGreaterThanOrEqual(TURNS - expected.size);
      db.close();
    }
  });

  test('with a tenth of all pages overwritten saves every answer outside them', () => {
    for (const seed of [1, 2, 3, 4]) {
      const copy = copyDatabase(whole.path);
      const expected = all();
      for (let page = seed; page < pages.length; page += 7 + (seed % 4) * 2) {
        flipBit(copy, page * PAGE + 2000);
        for (const index of pages[page] ?? []) expected.delete(index);
      }
      const { report, db, answers } = recover(copy);
      expect([seed, answers]).toEqual([seed, expected]);
      expect(report.damagedPages).toBeGreaterThan(pages.length / 15);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      db.close();
    }
  });

  test('with the first page gone reads the rest', () => {
    for (const fill of [Buffer.alloc(PAGE), Buffer.alloc(PAGE, 0xa5)]) {
      const copy = copyDatabase(whole.path);
      writeFileSync(copy, Buffer.concat([fill, readFileSync(whole.path).subarray(PAGE)]));
      const { report, db, answers } = recover(copy);
      expect(report.verified).toBe(false);
      expect(answers).toEqual(all());
      expect(count(db, 'conversations')).toBe(whole.conversations);
      expect(count(db, 'settings')).toBe(whole.conversations);
      db.close();
    }
  });

  test('of a file cut short keeps what is before the cut', () => {
    for (const share of [0.3, 0.7, 0.95]) {
      const copy = copyDatabase(whole.path);
      const cut = Math.floor(pages.length * share);
      truncateSync(copy, cut * PAGE + 100);
      const { report, db, answers } = recover(copy);
      const expected = all();
      for (const page of pages.slice(cut)) for (const index of page) expected.delete(index);
      expect(answers).toEqual(expected);
      expect(report.damagedPages).toBeGreaterThanOrEqual(pages.length - cut - 1);
      db.close();
    }
  });

  test('takes in what is only in the write-ahead log, up to the last commit', () => {
    let open: Database | undefined;
    const { path } = fillDatabase(tempFolder(), 20, (db) => (open = db));
    const copy = `${tempFolder()}/sotto.db`;
    for (const ending of ['', '-wal']) copyFileSync(path + ending, copy + ending);
    open?.close();
    expect(statSync(`${copy}-wal`).size).toBeGreaterThan(PAGE);
    expect(recover(copy).answers.size).toBe(20);
    rmSync(`${copy}-wal`);
    expect(() => salvage(copy, TEST_KEY, `${tempFolder()}/none.db`)).toThrow('DATABASE_BEYOND_SALVAGE');
  });

  test('messages whose conversation is lost get one that stays on this device; the tree is whole', () => {
    const copy = copyDatabase(whole.path);
    const source = connect({ path: copy, key: TEST_KEY });
    source.pragma('foreign_keys = OFF');
    source.exec(
      'DROP TRIGGER messages_unindexed; DELETE FROM conversations WHERE seq = 3; DELETE FROM messages WHERE seq = 47',
    );
    source.close();
    const { report, db } = recover(copy);
    expect(report.mended).toEqual({ conversations: 1, messages: 1 });
    expect(db.prepare('SELECT title, mode FROM conversations WHERE seq = 3').get()).toEqual({
      title: 'question 20',
      mode: '{"kind":"device"}',
    });
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
  });

  test('of another key’s database, and of noise, says that nothing can be saved', () => {
    const noise = `${tempFolder()}/sotto.db`;
    writeFileSync(noise, Buffer.alloc(PAGE * 20, 0x7b));
    expect(() => salvage(whole.path, Buffer.alloc(32, 9), `${tempFolder()}/a.db`)).toThrow('DATABASE_BEYOND_SALVAGE');
    expect(() => salvage(noise, TEST_KEY, `${tempFolder()}/b.db`)).toThrow('DATABASE_BEYOND_SALVAGE');
  });
});
