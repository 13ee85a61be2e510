import type { z } from 'zod';

import type { clockQuestion } from '../../../shared/contract/retention.ts';

/** A clock further ahead than this is asked about before anything is deleted by it. Milliseconds. */
export const LONGEST_UNASKED_MS = 14 * 86_400_000;

export interface ClockReading {
  /** Milliseconds since 1970 UTC, as the computer says. */
  readonly wall: number;
  /** Milliseconds that only go forward, from any origin that stays the same in one process. */
  readonly monotonic: number;
}

export interface SeenClock {
  /** The highest time believed so far, kept in the database; null in a new vault. */
  readonly highest: number | null;
  /** The monotonic time when `highest` was seen; null in a process that has not looked yet. */
  readonly monotonic: number | null;
}

export interface ClockJudgement {
  /** The time retention goes by. Never earlier than any before. */
  readonly now: number;
  readonly seen: SeenClock;
  readonly question: z.infer<typeof clockQuestion> | null;
}

/**
 * Which time to delete by. A clock set back changes nothing: time goes on from the highest seen. One far ahead of what
 * has passed (a flat battery, a wrong year) is not believed until `confirmClock`, and time goes on without it.
 */
export function judgeClock(seen: SeenClock, { wall, monotonic }: ClockReading): ClockJudgement {
  if (seen.highest === null) return { now: wall, seen: { highest: wall, monotonic }, question: null };
  const passed = seen.monotonic === null ? 0 : Math.max(0, monotonic - seen.monotonic);
  const expected = seen.highest + passed;
  const question = wall - expected > LONGEST_UNASKED_MS ? { wall, expected } : null;
  const now = question === null ? Math.max(wall, expected) : expected;
  return { now, seen: { highest: now, monotonic }, question };
}

/** A person says that the clock is right, also one far ahead; one that went back is still not followed. */
export function confirmClock(seen: SeenClock, { wall, monotonic }: ClockReading): SeenClock {
  return { highest: Math.max(wall, judgeClock(seen, { wall, monotonic }).now), monotonic };
}
