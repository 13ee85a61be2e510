import { describe, expect, it } from 'vitest';

import type { Conversation } from '../../../shared/contract.ts';
import { groupByDate } from '../../../renderer/features/sidebar/group-by-date.ts';
import { listRows, stepRow } from '../../../renderer/features/sidebar/list-rows.ts';
import { compareConversations, insertInOrder } from '../../../renderer/features/sidebar/order.ts';

const at = (year: number, month: number, day: number, hour = 12): number =>
  new Date(year, month - 1, day, hour).getTime();
const now = at(2026, 3, 31, 9);

function conversation(id: string, updatedAt: number, pinned = false): Conversation {
  return { id, title: id, titled: true, mode: { kind: 'auto' }, pinned, createdAt: updatedAt, updatedAt, leafId: null };
}

const keys = (...times: number[]): string[] =>
  groupByDate(
    times.map((time, i) => conversation(`c${i}`, time)),
    now,
  ).map(({ key }) => key);

describe('groupByDate', () => {
  // Counting spans of 24 hours would still call yesterday evening "today" at nine in the morning.
  it('goes by calendar days', () => {
    expect(keys(at(2026, 3, 31, 0), at(2026, 3, 30, 23), at(2026, 3, 30, 0), at(2026, 3, 29, 23))).toEqual([
      'today',
      'yesterday',
      'previous7',
    ]);
  });

  it('has borders at 7 and 30 days, then months', () => {
    expect(keys(at(2026, 3, 24), at(2026, 3, 23), at(2026, 3, 1), at(2026, 2, 28), at(2025, 2, 1))).toEqual([
      'previous7',
      'previous30',
      'month:2026-1',
      'month:2025-1',
    ]);
  });

  // A clock that was set back must not give a group of its own for the future.
  it('counts what lies ahead as today', () => {
    expect(keys(at(2026, 4, 2))).toEqual(['today']);
  });

  it('puts pinned ones first and nowhere else', () => {
    const groups = groupByDate([conversation('a', now), conversation('b', at(2020, 1, 1), true)], now);
    expect(groups.map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
      ['pinned', ['b']],
      ['today', ['a']],
    ]);
  });
});

describe('insertInOrder', () => {
  const list = [conversation('p', 1, true), conversation('a', 30), conversation('b', 20), conversation('c', 10)];

  it('moves a changed conversation to its new place, once', () => {
    expect(insertInOrder(list, conversation('c', 40), false).map(({ id }) => id)).toEqual(['p', 'c', 'a', 'b']);
    expect(insertInOrder(list, conversation('c', 10, true), false).map(({ id }) => id)).toEqual(['c', 'p', 'a', 'b']);
  });

  // Put at the end, it would appear twice once its page is read.
  it('leaves out what belongs to a page that was not read yet', () => {
    expect(insertInOrder(list, conversation('d', 5), true)).toHaveLength(4);
    expect(insertInOrder(list, conversation('d', 5), false)).toHaveLength(5);
  });

  it('has one order for equal times', () => {
    const [a, b] = [conversation('a', 1), conversation('b', 1)];
    expect(Math.sign(compareConversations(a, b))).toBe(-Math.sign(compareConversations(b, a)));
  });
});

describe('stepRow', () => {
  const rows = listRows(groupByDate([conversation('a', now), conversation('b', at(2026, 3, 30))], now));

  it('skips headings and stops at both ends', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'conversation', 'heading', 'conversation']);
    expect([stepRow(rows, 1, 1), stepRow(rows, 3, -1), stepRow(rows, 3, 1), stepRow(rows, 1, -1)]).toEqual([
      3, 1, 3, 1,
    ]);
  });
});

it('what is in memory only stands first, under a heading of its own, pinned or not', () => {
  const temporary = { ...conversation('t', now - 40 * 86_400_000), temporary: true as const };
  expect(groupByDate([conversation('a', now), temporary], now).map(({ key }) => key)).toEqual(['temporary', 'today']);
});
