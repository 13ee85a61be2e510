import { cpus } from 'node:os';

const LOOK_EVERY_MS = 500;
/** A core that others use no more than this much counts as free. */
const TOLERATED = 0.25;

/** Processor time so far, in milliseconds: of all cores in use by anyone, and by this process. */
export interface CpuSample {
  readonly at: number;
  readonly busy: number;
  readonly own: number;
}

export function sampleCpu(): CpuSample {
  const busy = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), busy, own: (user + system) / 1000 };
}

/** How many of `most` threads find a core that others left free between two samples: at least one. */
export function threadsFor(most: number, cores: number, before: CpuSample, after: CpuSample): number {
  const elapsed = Math.max(1, after.at - before.at);
  const others = Math.max(0, after.busy - before.busy - (after.own - before.own)) / elapsed;
  return Math.max(1, Math.min(most, Math.floor(cores - others + TOLERATED)));
}

/**
 * While a turn runs, keeps the number of threads at the cores that are really free: with as many threads as cores and one
 * of them busy elsewhere, every barrier waits for the scheduler. `apply` takes effect at the next token.
 */
export class ThreadGovernor {
  readonly #most: number;
  readonly #apply: (threads: number) => void;
  #last = sampleCpu();
  #timer: NodeJS.Timeout | undefined;

  constructor(most: number, apply: (threads: number) => void) {
    this.#most = most;
    this.#apply = apply;
  }

  start(): void {
    if (this.#most === 1) return;
    this.#adapt();
    this.#timer = setInterval(() => this.#adapt(), LOOK_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #adapt(): void {
    const now = sampleCpu();
    // too short a time tells nothing: the clock of processor times ticks every 10 ms
    if (now.at - this.#last.at < LOOK_EVERY_MS / 2) return;
    this.#apply(threadsFor(this.#most, cpus().length, this.#last, now));
    this.#last = now;
  }
}
