import type { Written } from './live-turn.ts';

/** How often a partial answer reaches the disk, in milliseconds. */
const SAVE_EVERY_MS = 500;

/**
 * Saves what has been written so far at most twice a second, one save at a time. A save that fails (a full disk) is
 * tried again with the next: the answer goes on in memory.
 */
export interface ProgressSaver {
  stop(): Promise<void>;
}

export function startProgressSaver(written: () => Written, save: (written: Written) => Promise<void>): ProgressSaver {
  let saved = 0;
  let under: Promise<void> | undefined;

  async function tick(): Promise<void> {
    const now = written();
    // it only ever grows
    const length = now.content.length + now.reasoning.length;
    if (length === saved) return;
    try {
      await save(now);
      saved = length;
    } catch {
      // reported when the answer is finished, by the write that must succeed
    }
  }

  const timer = setInterval(() => {
    under ??= tick().finally(() => (under = undefined));
  }, SAVE_EVERY_MS);

  return {
    async stop() {
      clearInterval(timer);
      await under;
    },
  };
}
