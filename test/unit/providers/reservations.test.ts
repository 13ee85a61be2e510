import { expect, test } from 'vitest';

import { expectedCost, Reservations } from '../../../electron/core/remote/reservations.ts';

const price = { currency: 'USD', input: 3, output: 15, cachedInput: null };

// The bugs: two answers that hold each other up for ever, one that holds itself up, and a budget that is never given back
test('only what came before is held against an answer, and a try of its own keeps its place', () => {
  const held = new Reservations();
  const release = held.take('first', { providerId: 'a', cost: 1 });
  held.take('elsewhere', { providerId: 'b', cost: 8 });
  held.take('second', { providerId: 'a', cost: 2 });
  held.take('first', { providerId: 'a', cost: 4 });
  expect([held.sum('a'), held.sum('a', 'first'), held.sum('a', 'second'), held.sum('b')]).toEqual([3, 0, 1, 8]);
  release();
  expect([held.sum('a'), held.sum('a', 'second')]).toEqual([2, 0]);
});

test('an answer is expected to be as long as it may be, and of a price that is not known nothing is held', () => {
  const million = 3_000_000;
  expect(expectedCost({ bytes: million, price, chosen: 1_000_000, most: null })).toBe(18);
  expect(expectedCost({ bytes: million, price, chosen: null, most: 1000 })).toBeCloseTo(3.015);
  expect(expectedCost({ bytes: million, price, chosen: undefined, most: 100_000 })).toBeCloseTo(3.061_44);
  expect(expectedCost({ bytes: million, price: null, chosen: null, most: null })).toBe(0);
});
