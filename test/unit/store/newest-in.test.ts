import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { WITHIN } from '../../../electron/core/store/repositories/hit-rows.ts';
import { joinSpans, newestIn } from '../../../electron/core/store/repositories/newest-in.ts';
import type { Span } from '../../../electron/core/store/repositories/newest-in.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

/** Hits of an index, and how many were read of it. */
function index(all: readonly number[]): { hits: (within: Span, most: number) => number[]; read: () => number } {
  const down = all.toSorted((a, b) => b - a);
  let read = 0;
  return {
    hits({ first, last }, most) {
      const page = down.filter((hit) => hit >= first && hit <= last).slice(0, most);
      read += page.length;
      return page;
    },
    read: () => read,
  };
}

describe('the newest hits in some places', () => {
  // The bugs: a hit at a border or on the border of a page that is lost or shown twice; one of another place; an order
  // that is not the newest first.
  it('are those that a look at every hit would find', () => {
    const span = fc.tuple(fc.nat(6000), fc.nat(90)).map(([first, length]) => ({ first, last: first + length }));
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 40 }),
        fc.uniqueArray(fc.nat(6100), { maxLength: 4000, minLength: 500, size: 'max' }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 7 }),
        (spans, all, limit, each) => {
          const passes = (hit: number): boolean =>
            hit % each === 0 && spans.some(({ first, last }) => hit >= first && hit <= last);
          const expected = all
            .filter((hit) => passes(hit))
            .toSorted((a, b) => b - a)
            .slice(0, limit);
          expect(newestIn(() => joinSpans(spans), index(all).hits, passes, limit)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  // The bug: a word that is in every message makes a search in the oldest ones read all that came after.
  it('are found without reading what lies between', () => {
    const all = Array.from({ length: 100_000 }, (_, hit) => hit);
    const old = index(all);
    const spans = [
      { first: 0, last: 99 },
      { first: 50_000, last: 50_009 },
    ];
    const passes = (hit: number): boolean => hit <= 99 || (hit >= 50_000 && hit <= 50_009);
    expect(newestIn(() => joinSpans(spans), old.hits, passes, 60)).toHaveLength(60);
    expect(old.read()).toBeLessThan(5000);
  });

  it('need not be looked for where the first ones will do', () => {
    const all = Array.from({ length: 5000 }, (_, hit) => hit);
    const spans = (): never => {
      throw new Error('asked for');
    };
    expect(newestIn(spans, index(all).hits, () => true, 50)).toHaveLength(50);
    expect(newestIn(spans, index([]).hits, () => true, 50)).toEqual([]);
  });
});

// The bug: FTS5 passes over limits that are not integers, as every number of ours is when it is bound: each hit of a word
// was read, whatever the limits were.
test('the index stops at the limits it is given', () => {
  const { store, db } = openRepositories();
  let turn = addTurn(store, 'quokka 0', 'quokka 0');
  for (let number = 1; number < 40; number += 1) turn = addTurn(store, `quokka ${number}`, `quokka ${number}`, turn);
  let read = 0;
  db.function('passes', { deterministic: false }, (row) => {
    read += 1;
    return row === null ? 0 : 1;
  });
  const rows = db
    .prepare(`SELECT rowid FROM messages_fts WHERE messages_fts MATCH ? AND passes(rowid) AND ${WITHIN}`)
    .all('quokka', 11, 14);
  expect(rows).toHaveLength(4);
  expect(read).toBe(4);
});
