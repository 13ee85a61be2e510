import { availableParallelism, totalmem } from 'node:os';

/** What a model would run on. */
export interface Machine {
  /** Bytes. */
  readonly memory: number;
  readonly cores: number;
}

export type Verdict = 'well' | 'slow' | 'too-large';

export interface Advice {
  readonly verdict: Verdict;
  /** Why it is not `well`; null where it is. */
  readonly reason: 'memory' | 'memory-tight' | 'speed' | null;
  /** Tokens per second that such a processor may write: an estimate from memory bandwidth, without a graphics card. */
  readonly tokensPerSecond: number;
}

/** More than this share of all memory, and the computer swaps. */
const MOST = 0.85;
/** More than this, and little is left for everything else. */
const TIGHT = 0.6;
/** Tokens per second below which reading along is no pleasure. */
const SLOW = 5;
/** Every weight is read for every token. What a core of an ordinary computer reads, and all of them together. */
const BYTES_PER_SECOND_AND_CORE = 7e9;
const BYTES_PER_SECOND = 35e9;

export function thisMachine(): Machine {
  return { memory: totalmem(), cores: availableParallelism() };
}

/** How a model would run. `need` and `weights` in bytes. */
export function advise(need: number, weights: number, machine: Machine): Advice {
  const bandwidth = Math.min(BYTES_PER_SECOND, machine.cores * BYTES_PER_SECOND_AND_CORE);
  const tokensPerSecond = bandwidth / Math.max(1, weights);
  if (need > machine.memory * MOST) return { verdict: 'too-large', reason: 'memory', tokensPerSecond };
  if (need > machine.memory * TIGHT) return { verdict: 'slow', reason: 'memory-tight', tokensPerSecond };
  if (tokensPerSecond < SLOW) return { verdict: 'slow', reason: 'speed', tokensPerSecond };
  return { verdict: 'well', reason: null, tokensPerSecond };
}
