import type { StreamEvent } from '../../../shared/contract.ts';

export type Change = StreamEvent<'changes'>;

/** Tells every window what changed. A listener that throws is a bug of its own and stops nobody else. */
export interface Changes {
  publish(change: Change): void;
  /** Resolves when the signal aborts. */
  follow(emit: (change: Change) => void, signal: AbortSignal): Promise<void>;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  /** The one change that is a state: whoever comes later has to hear of it. */
  let storage: Change | undefined;
  return {
    publish(change) {
      if (change.type === 'storage') storage = change.problem === null ? undefined : change;
      for (const listener of listeners) listener(change);
    },
    follow(emit, signal) {
      listeners.add(emit);
      if (storage !== undefined) emit(storage);
      return new Promise((resolve) => {
        const stop = (): void => {
          listeners.delete(emit);
          resolve();
        };
        if (signal.aborted) stop();
        else signal.addEventListener('abort', stop, { once: true });
      });
    },
  };
}
