import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { LocalInference, TurnEvent, TurnRequest } from '../../../electron/core/local/local-inference.ts';
import { unloadWhenIdle } from '../../../electron/core/local/unload-when-idle.ts';

const REQUEST = {} as TurnRequest;
let unloaded = 0;

/** A client whose turn says one word and goes on when told to. */
function slow(goOn: Promise<void>): LocalInference {
  return {
    status: { state: 'ready', modelId: 'm', contextSize: 1, threads: 1, gpuLayers: 0 },
    async *generate(): AsyncGenerator<TurnEvent, void> {
      yield { type: 'text-delta', text: 'a' };
      await goOn;
    },
    unload: () => Promise.resolve(void (unloaded += 1)),
    close: () => undefined,
  } as unknown as LocalInference;
}

beforeEach(() => {
  unloaded = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('gives the memory back after a while, and never while an answer is being written', async () => {
  let finish = (): void => undefined;
  const inference = unloadWhenIdle(slow(new Promise((resolve) => (finish = resolve))), 1000);
  const words = inference.generate(REQUEST)[Symbol.asyncIterator]();
  await words.next();
  await vi.advanceTimersByTimeAsync(5000);
  expect(unloaded).toBe(0);
  finish();
  await words.next();
  await vi.advanceTimersByTimeAsync(999);
  expect(unloaded).toBe(0);
  await vi.advanceTimersByTimeAsync(2);
  expect(unloaded).toBe(1);
});

it('leaving an answer half way counts as its end (bug: the model stays for ever)', async () => {
  const inference = unloadWhenIdle(slow(Promise.resolve()), 1000);
  for await (const _word of inference.generate(REQUEST)) break;
  await vi.advanceTimersByTimeAsync(1001);
  expect(unloaded).toBe(1);
  inference.close();
});
