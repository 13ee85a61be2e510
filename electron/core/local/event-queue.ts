/** Events pushed by one side and awaited by the other, in order. */
export interface EventQueue<T> extends AsyncIterable<T> {
  push(event: T): void;
  /** No more will come. */
  end(): void;
  /** What is queued is still handed out, then the error. */
  fail(error: unknown): void;
}

export function eventQueue<T>(onAbandoned: () => void): EventQueue<T> {
  const events: T[] = [];
  let finished: { readonly error?: unknown } | undefined;
  let wake: () => void = () => undefined;

  async function* iterate(): AsyncGenerator<T, void> {
    try {
      while (true) {
        yield* events.splice(0);
        if (events.length > 0) continue;
        if (finished !== undefined) {
          if ('error' in finished) throw finished.error;
          return;
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      if (finished === undefined) onAbandoned();
    }
  }
  return {
    push(event) {
      events.push(event);
      wake();
    },
    end() {
      finished ??= {};
      wake();
    },
    fail(error) {
      finished ??= { error };
      wake();
    },
    [Symbol.asyncIterator]: iterate,
  };
}
