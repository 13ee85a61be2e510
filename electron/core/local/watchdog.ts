import type { InferenceConnection } from './connection.ts';

/** llama.cpp works on threads of its own, so the process answers at once whatever it computes. */
export const PATIENCE_MS = 30_000;

export interface Watchdog {
  readonly connection: InferenceConnection;
  /** Whether an answer is due; otherwise nothing is asked. */
  readonly busy: () => boolean;
  readonly stuck: () => void;
  /** Milliseconds without an answer. */
  readonly patience: number;
}

/**
 * Finds a process that no longer answers, say one caught in an endless loop of a chat template. Returns how to stop
 * looking.
 */
export function watchConnection({ connection, busy, stuck, patience }: Watchdog): () => void {
  let askedAt: number | undefined;
  const timer = setInterval(() => {
    if (!busy()) return void (askedAt = undefined);
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > patience) stuck();
      return;
    }
    askedAt = performance.now();
    connection.request({ op: 'status' }).result.then(
      () => void (askedAt = undefined),
      () => undefined,
    );
  }, patience / 6);
  timer.unref();
  return () => clearInterval(timer);
}
