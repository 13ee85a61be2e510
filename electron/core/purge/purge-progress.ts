import { stat } from 'node:fs/promises';

import type { Change } from '../app/changes.ts';

/** Tells the windows how far a purge is: in a large vault it takes minutes. */
export interface PurgeProgress {
  begin(messages: number): void;
  /** So many of them are gone. */
  readonly gone: (messages: number) => void;
  /** Runs a change of key and tells how much of the database lies under the new one. */
  changingKey<T>(change: () => Promise<T>): Promise<T>;
  readonly end: () => void;
}

/** Between two words about how far it is, in milliseconds. */
const EVERY_MS = 200;

export function createPurgeProgress(
  databasePath: string,
  publish: (change: Extract<Change, { type: 'purge' }>) => void,
  everyMs = EVERY_MS,
): PurgeProgress {
  let messages: number | null = null;
  let told = 0;

  function tell(step: 'deleting' | 'key' | null, done: number, total: number): void {
    told = performance.now();
    publish({ type: 'purge', step, done: Math.min(done, total), total });
  }

  async function tellWritten(): Promise<void> {
    // each page of the database goes into the log under the new key, before the log is folded in
    const [total, done] = await Promise.all([sizeOf(databasePath), sizeOf(`${databasePath}-wal`)]);
    if (messages !== null) tell('key', done, total);
  }

  return {
    begin(count) {
      messages = count;
      tell('deleting', 0, count);
    },
    gone(count) {
      if (messages !== null && performance.now() - told >= everyMs) tell('deleting', count, messages);
    },
    async changingKey(change) {
      // by itself, or once a day: nobody waits for it
      if (messages === null) return change();
      await tellWritten();
      const timer = setInterval(() => void tellWritten(), everyMs);
      try {
        return await change();
      } finally {
        clearInterval(timer);
      }
    },
    end() {
      if (messages === null) return;
      messages = null;
      tell(null, 0, 0);
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => ({ size: 0 }))).size;
}
