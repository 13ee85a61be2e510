import { expect, it } from 'vitest';

import { createRekeySchedule } from '../../../electron/core/purge/rekey-schedule.ts';
import type { Store } from '../../../electron/core/store/store.ts';

const DAY = 86_400_000;

function schedule(days: number | null) {
  const kept = new Map<string, unknown>();
  const state = { now: 1000 * DAY, idle: true, days, shreds: 0, recorded: [] as unknown[], fails: false };
  const call = async (method: string, { key, value }: { key: string; value?: unknown }): Promise<unknown> =>
    method === 'settings.set' ? void kept.set(key, value) : kept.get(key);
  const made = createRekeySchedule({
    store: { call } as unknown as Pick<Store, 'call'>,
    audit: { record: async (event) => void state.recorded.push(event) },
    days: async () => state.days,
    async shred() {
      if (state.fails) throw new Error('full');
      state.shreds += 1;
      await made.changed();
    },
    idle: () => state.idle,
    now: () => state.now,
  });
  return { made, state };
}

it('changes the key when its days are over, not before, and says that nobody asked', async () => {
  const { made, state } = schedule(30);
  await made.look();
  state.now += 29 * DAY;
  await made.look();
  expect(state.shreds).toBe(0);
  state.now += DAY;
  await made.look();
  await made.look();
  expect(state.shreds).toBe(1);
  expect(state.recorded).toEqual([{ kind: 'rekey', detail: { scheduled: true } }]);
});

it('waits for an answer that is being written, and tries again after a failure', async () => {
  const { made, state } = schedule(1);
  await made.look();
  state.now += 2 * DAY;
  state.idle = false;
  await made.look();
  expect(state.shreds).toBe(0);
  state.idle = true;
  state.fails = true;
  await expect(made.look()).rejects.toThrow('full');
  state.fails = false;
  await made.look();
  expect(state.shreds).toBe(1);
});

it('never by itself when nobody wants it, and once when the clock was set back', async () => {
  const { made, state } = schedule(null);
  state.now += 5000 * DAY;
  await made.look();
  expect(state.shreds).toBe(0);
  state.days = 30;
  await made.look();
  state.now -= 100 * DAY;
  await made.look();
  await made.look();
  expect(state.shreds).toBe(1);
});
