import { readFileSync, statSync } from 'node:fs';

import { expect, test } from 'vitest';

import { createDatabase, openDatabase } from '../../../electron/core/store/open-database.ts';
import { SEARCH_INDEXES } from '../../../electron/core/store/search-indexes.ts';
import { addTurn, openRepositories, TEST_KEY } from '../../fixtures/open-repositories.ts';
import { decryptedPages } from '../../fixtures/sqlcipher-pages.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

test('the file is SQLCipher 4 with the raw key: nobody is locked in, and no passphrase stands in for the key', () => {
  const { store, path } = openRepositories();
  addTurn(store, 'a needle in it', 'an answer');
  store.reclaim({});
  const pages = decryptedPages(path, TEST_KEY);
  const header = pages[0] ?? Buffer.alloc(0);
  expect(header.toString('latin1', 0, 15)).toBe('SQLite format 3');
  expect(header.readUInt16BE(16)).toBe(4096);
  // bytes at the end of each page for IV and HMAC
  expect(header[20]).toBe(80);
  expect(header.toString('latin1', 68, 72)).toBe('SOTT');
  expect(Buffer.concat(pages).includes('a needle in it')).toBe(true);
  expect(readFileSync(path).includes('needle')).toBe(false);
});

test('connections hold to what the promises need', () => {
  const { db } = openRepositories();
  const pragma = (name: string): unknown => db.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  // 2 is FULL, 1 on, 2 memory: see https://www.sqlite.org/pragma.html
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('temp_store')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  const strict = db.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
    AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'`);
  expect(strict.all()).toEqual([]);
  for (const table of SEARCH_INDEXES) {
    const config = db.prepare(`SELECT v FROM ${table}_config WHERE k = 'secure-delete'`);
    expect(config.get()).toEqual({ v: 1 });
  }
});

test('synchronous is FULL at every opening: a reopened WAL database defaults to less', () => {
  const path = `${tempFolder()}/sotto.db`;
  createDatabase(path, TEST_KEY);
  for (let i = 0; i < 2; i++) {
    const db = openDatabase(path, TEST_KEY);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    db.close();
  }
});

test('files of the database are readable by their owner only, whatever the umask', () => {
  const before = process.umask(0);
  try {
    const { store, path } = openRepositories();
    addTurn(store, 'q', 'a');
    for (const suffix of ['', '-wal', '-shm']) expect(statSync(path + suffix).mode & 0o077).toBe(0);
  } finally {
    process.umask(before);
  }
});

test('a database is never made over a file', () => {
  const path = `${tempFolder()}/sotto.db`;
  createDatabase(path, TEST_KEY);
  const before = readFileSync(path);
  expect(() => createDatabase(path, Buffer.alloc(32, 1))).toThrow('CONFLICT');
  expect(readFileSync(path)).toEqual(before);
});
