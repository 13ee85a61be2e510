import type { LocalInference, TurnEvent, TurnRequest } from './local-inference.ts';

/** Milliseconds without a turn after which a model gives its memory back. */
const IDLE_MS = 20 * 60_000;

/** The same client, whose model is unloaded when nobody has asked it anything for a while. */
export function unloadWhenIdle(inner: LocalInference, idleMs = IDLE_MS): LocalInference {
  let active = 0;
  let timer: NodeJS.Timeout | undefined;

  function rest(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (active === 0 && inner.status.state === 'ready') void inner.unload().catch(() => undefined);
    }, idleMs);
    timer.unref();
  }

  async function* generate(request: TurnRequest, signal?: AbortSignal): AsyncGenerator<TurnEvent, void> {
    active += 1;
    clearTimeout(timer);
    try {
      yield* inner.generate(request, signal);
    } finally {
      active -= 1;
      rest();
    }
  }

  return {
    ...inner,
    get status() {
      return inner.status;
    },
    generate,
    async load(model) {
      const ready = await inner.load(model);
      rest();
      return ready;
    },
    close() {
      clearTimeout(timer);
      inner.close();
    },
  };
}
