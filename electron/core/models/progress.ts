const INTERVAL_MS = 200;

/** Passes progress on at most five times a second, and always the last of it. */
export function throttled(report: (done: number) => void, total: number): (done: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done) => {
    const now = performance.now();
    if (done < total && now - last < INTERVAL_MS) return;
    last = now;
    report(done);
  };
}
