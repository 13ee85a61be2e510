import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { latestOnly } from '../../../renderer/features/route/latest-only.ts';

const DELAY = 250;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const asked: { text: string; answer: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const told: string[] = [];
  const latest = latestOnly(
    (text: string) => new Promise<string>((answer, fail) => asked.push({ text, answer, fail })),
    DELAY,
    (text, result) => told.push(`${text}: ${result.ok ? result.value : 'failed'}`),
  );
  return { asked, told, latest };
}

it('asks once for a run of keys, when they pause', async () => {
  const { asked, latest } = setUp();
  for (const text of ['a', 'ab', 'abc']) {
    latest.want(text);
    await vi.advanceTimersByTimeAsync(DELAY - 10);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(10);
  expect(asked.map(({ text }) => text)).toEqual(['abc']);
});

// "Stays on this device" about a text that has a password in it by now.
it('drops an answer that is about earlier words, and asks about the newest next', async () => {
  const { asked, told, latest } = setUp();
  latest.want('first');
  await vi.advanceTimersByTimeAsync(DELAY);
  latest.want('second');
  await vi.advanceTimersByTimeAsync(DELAY);
  expect(asked).toHaveLength(1);
  asked[0]?.answer('old');
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([]);
  expect(asked.map(({ text }) => text)).toEqual(['first', 'second']);
  asked[1]?.answer('new');
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['second: new']);
});

it('goes on after a failure, and tells nothing after it was stopped', async () => {
  const { asked, told, latest } = setUp();
  latest.want('one');
  latest.hurry();
  asked[0]?.fail(new Error('gone'));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['one: failed']);
  latest.want('two');
  latest.hurry();
  latest.stop();
  asked[1]?.answer('late');
  await vi.advanceTimersByTimeAsync(DELAY);
  expect(told).toHaveLength(1);
  expect(asked).toHaveLength(2);
});
