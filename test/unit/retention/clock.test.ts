import { describe, expect, it } from 'vitest';

import { confirmClock, judgeClock, LONGEST_UNASKED_MS } from '../../../electron/core/retention/clock.ts';

const HOUR = 3_600_000;
const T = 1_800_000_000_000;
const seen = { highest: T, monotonic: 500 };

describe('the clock that retention goes by', () => {
  it('goes on from the highest time when set back (would catch a clock that resurrects)', () => {
    const { now, question } = judgeClock(seen, { wall: T - 1000 * HOUR, monotonic: 500 + HOUR });
    expect(now).toBe(T + HOUR);
    expect(question).toBeNull();
  });

  it('does not believe a clock a year ahead, nor keep it (would catch a flat battery erasing a life)', () => {
    const judged = judgeClock(seen, { wall: T + 365 * 24 * HOUR, monotonic: 500 + HOUR });
    expect(judged.now).toBe(T + HOUR);
    expect(judged.seen.highest).toBe(T + HOUR);
    expect(judged.question).toEqual({ wall: T + 365 * 24 * HOUR, expected: T + HOUR });
  });

  it('asks after a restart too, when no monotonic time is known', () => {
    const far = { wall: T + LONGEST_UNASKED_MS + 1, monotonic: 3 };
    expect(judgeClock({ highest: T, monotonic: null }, far).question).not.toBeNull();
    expect(judgeClock({ highest: T, monotonic: null }, { ...far, wall: far.wall - 1 }).question).toBeNull();
  });

  it('does not ask when the computer really ran that long (would catch a nagging server)', () => {
    const long = 60 * 24 * HOUR;
    expect(judgeClock(seen, { wall: T + long, monotonic: 500 + long }).question).toBeNull();
  });

  it('withdraws the question when the clock is put right', () => {
    const asked = judgeClock(seen, { wall: T + 365 * 24 * HOUR, monotonic: 500 + HOUR });
    expect(judgeClock(asked.seen, { wall: T + 2 * HOUR, monotonic: 500 + 2 * HOUR }).question).toBeNull();
  });

  it('believes a far clock once a person has, and never one that went back', () => {
    const far = { wall: T + 365 * 24 * HOUR, monotonic: 600 };
    expect(judgeClock(confirmClock(seen, far), far)).toMatchObject({ now: far.wall, question: null });
    expect(confirmClock(seen, { wall: T - HOUR, monotonic: 500 }).highest).toBe(T);
  });

  it('never goes back over any sequence of settings', () => {
    let state = seen;
    let before = 0;
    for (let i = 0; i < 2000; i++) {
      const wall = T + Math.round(Math.sin(i * 12.9898) * 40 * 24 * HOUR);
      const { now, seen: next } = judgeClock(state, { wall, monotonic: 500 + i * 1000 });
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
      state = { highest: next.highest ?? 0, monotonic: next.monotonic ?? 0 };
    }
  });
});
