import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createDatabase, openDatabase } from '../../../electron/core/store/open-database.ts';
import { matchQuery } from '../../../electron/core/store/repositories/match-query.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

test.each([
  ['hello', '"hello"*'],
  ['hello ', '"hello"'],
  ['two words', '"two" AND "words"*'],
  ['"a phrase" more', '"a phrase" AND "more"*'],
  ['keep -drop', '"keep" NOT "drop"'],
  ['ab', '"ab"'],
  ['AND OR NOT NEAR', '"AND" AND "OR" AND "NOT" AND "NEAR"*'],
  ['"unclosed', '"unclosed"*'],
  ['-only', null],
  ['***', null],
  ['京都の', '"\u200b京\u200b\u200b都\u200b\u200bの\u200b"'],
  ['', null],
])('%j is asked as %j', (typed, match) => {
  expect(matchQuery(typed)).toBe(match);
});

test('nothing that can be typed is a syntax error in the index', () => {
  const path = `${tempFolder()}/t.db`;
  const key = Buffer.alloc(32, 1);
  createDatabase(path, key);
  const db = openDatabase(path, key);
  const find = db.prepare('SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?');
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[-"*:^(){}+a ]*$/)),
      (typed) => {
        const match = matchQuery(typed);
        if (match !== null) find.all(match);
      },
    ),
    { numRuns: 500 },
  );
  db.close();
});
