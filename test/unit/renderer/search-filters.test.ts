import { expect, test } from 'vitest';

import {
  dayStart,
  daysAgo,
  dayValue,
  whenWords,
  withFilter,
} from '../../../renderer/features/search/search-filters.ts';

// The bugs: a day that ends the day before; a filter that stays when it was taken away; a date of another time zone.
test('the last day is in, and comes back into its field', () => {
  const from = dayStart('2026-03-28');
  const to = dayStart('2026-03-29', 1);
  expect(new Date(from ?? 0).getHours()).toBe(0);
  // the night when clocks change in Europe: a day of 23 hours is one too
  expect(new Date((to ?? 0) - 1).getDate()).toBe(29);
  expect(dayValue(from)).toBe('2026-03-28');
  expect(dayValue(to, 1)).toBe('2026-03-29');
  expect(dayStart('')).toBeUndefined();
  expect(dayStart('0001-01-01')).toBeUndefined();
  expect(whenWords({ from, to })).toContain('29');
});

test('what is taken away is gone, not undefined', () => {
  expect(withFilter({ zone: 'device', archived: false }, { zone: undefined })).toEqual({ archived: false });
  expect(Object.keys(withFilter({ zone: 'cloud' }, { zone: undefined }))).toEqual([]);
});

test('a number of days ago begins with that day', () => {
  const now = new Date(2026, 5, 15, 13, 30).getTime();
  expect(daysAgo(7, now)).toBe(new Date(2026, 5, 8).getTime());
});
