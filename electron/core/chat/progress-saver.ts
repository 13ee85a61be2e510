/** How often a partial answer reaches the disk, in milliseconds. */
const SAVE_EVERY_MS = 500;

/**
 * Saves what has been written so far at most twice a second, one save at a time. A save that fails (a full disk) is
 * tried again with the next: the answer goes on in memory.
 */
export interface ProgressSaver {
  stop(): Promise<void>;
}

export function startProgressSaver(content: () => string, save: (content: string) => Promise<void>): ProgressSaver {
  let saved = '';
  let under: Promise<void> | undefined;

  async function tick(): Promise<void> {
    const now = content();
    if (now === saved) return;
    try {
      await save(now);
      saved = now;
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
