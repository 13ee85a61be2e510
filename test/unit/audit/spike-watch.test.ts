import { expect, test } from 'vitest';

import { createSpikeWatch } from '../../../electron/core/audit/spike-watch.ts';

// The bugs these catch: a script that reads everything and nobody is told, and an alarm that never ends.

test('more openings in ten minutes than a person makes are told once an hour, each kind by itself', () => {
  const clock = { now: 0 };
  const spike = createSpikeWatch(() => clock.now);
  const told: (number | null)[] = [];
  for (let i = 0; i < 200; i++) {
    clock.now += 1000;
    told.push(spike('conversation-opened'));
  }
  expect(told.filter((count) => count !== null)).toEqual([61]);
  for (let i = 0; i < 5; i++) expect(spike('export')).toBeNull();
  expect(spike('export')).toBe(6);
  clock.now += 3_600_000;
  for (let i = 0; i < 60; i++) expect(spike('conversation-opened')).toBeNull();
  expect(spike('conversation-opened')).toBe(61);
});

test('a day’s work spread over the day is none, nor are kinds that come by the thousand', () => {
  const clock = { now: 0 };
  const spike = createSpikeWatch(() => clock.now);
  for (let i = 0; i < 500; i++) {
    clock.now += 12_000;
    expect(spike('conversation-opened')).toBeNull();
    expect(spike('unlock')).toBeNull();
  }
});

test('a clock set back does not silence it', () => {
  const clock = { now: 10_000_000 };
  const spike = createSpikeWatch(() => clock.now);
  for (let i = 0; i < 61; i++) spike('conversation-opened');
  clock.now = 5_000_000;
  let told = 0;
  for (let i = 0; i < 61; i++) if (spike('conversation-opened') !== null) told += 1;
  expect(told).toBe(1);
});
