/** Milliseconds that are looked back. */
const WINDOW = 5000;

/** Bytes per second over the last seconds. */
export function createRate(): { note(bytes: number, now: number): void; at(now: number): number } {
  let notes: { readonly at: number; readonly bytes: number }[] = [];
  return {
    note(bytes, now) {
      notes = [...notes.filter((it) => it.at > now - WINDOW), { at: now, bytes }];
    },
    at(now) {
      const seen = notes.filter((it) => it.at > now - WINDOW);
      const first = seen[0];
      const last = seen.at(-1);
      if (first === undefined || last === undefined || last.at - first.at < 200) return 0;
      return Math.max(0, ((last.bytes - first.bytes) * 1000) / (last.at - first.at));
    },
  };
}
