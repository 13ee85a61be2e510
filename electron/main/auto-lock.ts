import { powerMonitor } from 'electron';

import type { LockRules } from '../../shared/contract/settings.ts';

/** Milliseconds between two looks at how long nobody has typed or moved anything. */
const LOOK_MS = 15_000;

/** Ends core, and the keys with it, when the screen is locked, the computer goes to sleep or nobody is there. Returns how to set the rules. */
export function createAutoLock(lock: () => void): (rules: LockRules | null) => void {
  let rules: LockRules | null = null;
  let timer: NodeJS.Timeout | undefined;

  powerMonitor.on('lock-screen', () => rules?.onScreenLock === true && lock());
  powerMonitor.on('suspend', () => rules?.onSuspend === true && lock());

  function look(): void {
    const minutes = rules?.idleMinutes ?? null;
    // seconds without input anywhere on the computer
    if (minutes !== null && powerMonitor.getSystemIdleTime() >= minutes * 60) lock();
  }

  return (next) => {
    rules = next;
    clearInterval(timer);
    if (next !== null && next.idleMinutes !== null) timer = setInterval(look, LOOK_MS);
  };
}
