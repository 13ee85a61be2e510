/** Work that may take long and may wait, one piece at a time. */
export interface HashQueue {
  /** Adds work under a key; the same key waits only once. */
  add(key: string, work: (signal: AbortSignal) => Promise<void>): void;
  /** Drops what waits or runs under a key. */
  drop(key: string): void;
  /** When everything added so far is done. */
  settled(): Promise<void>;
  close(): void;
}

export function hashQueue(): HashQueue {
  const stops = new Map<string, AbortController>();
  let last: Promise<void> = Promise.resolve();

  return {
    add(key, work) {
      if (stops.has(key)) return;
      const stop = new AbortController();
      stops.set(key, stop);
      last = last.then(async () => {
        try {
          if (!stop.signal.aborted) await work(stop.signal);
        } catch {
          // a file that went away or can't be read: its state in the list says so, and the next start tries again
        } finally {
          if (stops.get(key) === stop) stops.delete(key);
        }
      });
    },
    drop(key) {
      stops.get(key)?.abort();
      stops.delete(key);
    },
    settled: () => last,
    close() {
      for (const stop of stops.values()) stop.abort();
      stops.clear();
    },
  };
}
