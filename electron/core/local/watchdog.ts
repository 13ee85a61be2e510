import type { InferenceConnection } from './connection.ts';

const LOOK_EVERY_MS = 5000;
/** llama.cpp works on threads of its own, so the process answers at once whatever it computes. */
const LONGEST_SILENCE_MS = 30_000;

/**
 * Ends a process that no longer answers, say one caught in an endless loop of a chat template. Looks only while `busy`.
 * Returns how to stop looking.
 */
export function watchConnection(connection: InferenceConnection, busy: () => boolean, stuck: () => void): () => void {
  let askedAt: number | undefined;
  const timer = setInterval(() => {
    if (!busy()) return void (askedAt = undefined);
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > LONGEST_SILENCE_MS) stuck();
      return;
    }
    askedAt = performance.now();
    connection.request({ op: 'status' }).result.then(
      () => void (askedAt = undefined),
      () => undefined,
    );
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
