/** Text travels at once when it is the first, then at most every so many milliseconds. */
export const DELTA_INTERVAL_MS = 15;

export interface DeltaBatch {
  push(text: string): void;
  /** Sends what waits. */
  flush(): void;
}

/** Gathers small pieces of text into fewer frames, without holding back the first. */
export function deltaBatch(
  send: (text: string) => void,
  intervalMs = DELTA_INTERVAL_MS,
  now: () => number = () => performance.now(),
): DeltaBatch {
  let waiting = '';
  let lastSent = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === '') return;
    const text = waiting;
    waiting = '';
    lastSent = now();
    send(text);
  };
  return {
    push(text) {
      waiting += text;
      const wait = lastSent + intervalMs - now();
      if (wait <= 0) flush();
      else timer ??= setTimeout(flush, wait);
    },
    flush,
  };
}
