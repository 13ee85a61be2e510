type Settled<R> = { readonly ok: true; readonly value: R } | { readonly ok: false; readonly error: unknown };

export interface LatestOnly<P> {
  /** Asks for this once nothing newer has come for a while. */
  want(params: P): void;
  /** Asks for what was wanted last without waiting. */
  hurry(): void;
  stop(): void;
}

/** Asks for the newest of many wishes: one question at a time, and never tells an answer that is out of date. */
export function latestOnly<P, R>(
  ask: (params: P) => Promise<R>,
  delayMs: number,
  tell: (params: P, answer: Settled<R>) => void,
): LatestOnly<P> {
  let wanted: { readonly params: P } | null = null;
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function go(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const mine = wanted;
    if (asking || mine === null) return;
    asking = true;
    const answer = await ask(mine.params).then(
      (value): Settled<R> => ({ ok: true, value }),
      (error: unknown): Settled<R> => ({ ok: false, error }),
    );
    asking = false;
    if (wanted === mine) {
      wanted = null;
      tell(mine.params, answer);
    } else if (timer === undefined) void go();
  }

  return {
    want(params) {
      wanted = { params };
      clearTimeout(timer);
      timer = setTimeout(() => void go(), delayMs);
    },
    hurry: () => void go(),
    stop() {
      wanted = null;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
