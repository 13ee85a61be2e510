import { setTimeout as sleep } from 'node:timers/promises';

import { SottoError } from '../../../../shared/errors.ts';

const MINUTE = 60_000;
/** Longer than this nobody waits without being told. Milliseconds. */
const LONGEST_WAIT = 5_000;

/** At most so many requests in any sixty seconds. */
export class RateLimit {
  private readonly perMinute: number;
  private readonly now: () => number;
  private readonly started: number[] = [];

  constructor(perMinute: number, now: () => number = Date.now) {
    this.perMinute = perMinute;
    this.now = now;
  }

  /** Waits for a place. @throws SottoError PROVIDER_RATE_LIMIT with `seconds` to wait, when that is long; CANCELLED */
  async take(signal: AbortSignal): Promise<void> {
    const now = this.now();
    while ((this.started[0] ?? now) <= now - MINUTE) this.started.shift();
    const blocking = this.started[this.started.length - this.perMinute];
    const startAt = blocking === undefined ? now : Math.max(now, blocking + MINUTE);
    if (startAt - now > LONGEST_WAIT) {
      throw new SottoError('PROVIDER_RATE_LIMIT', { seconds: Math.ceil((startAt - now) / 1000) });
    }
    this.started.push(startAt);
    if (startAt > now) {
      await sleep(startAt - now, undefined, { signal }).catch(() => {
        throw new SottoError('CANCELLED');
      });
    }
  }
}
