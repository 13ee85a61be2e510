import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import { GREEDY, finish, modelAt, startInference, storiesModel } from './real-process.ts';
import type { RealInference } from './real-process.ts';

describe('streaming from a real inference process', () => {
  let real: RealInference;
  let tiny: string;
  const ask = (content: string) => [{ role: 'user' as const, content }];

  beforeAll(() => {
    real = startInference();
    tiny = join(real.folder, 'tiny.gguf');
    writeTinyModel(tiny);
  });
  afterAll(() => real.end());

  it('sends the answer in pieces and its numbers at the end (bug: buffers the whole answer)', async () => {
    const turn = await finish(
      real.inference.generate({
        model: modelAt(tiny),
        conversationKey: 'a',
        messages: ask('hello'),
        sampling: { ...GREEDY, maxTokens: 400 },
      }),
    );
    expect(turn.deltas.length).toBeGreaterThan(3);
    expect(turn.stats).toMatchObject({ completionTokens: 400, stopReason: 'length', droppedMessages: 0 });
    expect(real.inference.status).toMatchObject({ state: 'ready', modelId: 'model', threads: 1, gpuLayers: 0 });
  });

  it('stops at once (bug: runs on to the token limit)', async () => {
    const stop = new AbortController();
    const events = real.inference.generate(
      { model: modelAt(tiny), conversationKey: 'a', messages: ask('hello'), sampling: { ...GREEDY, maxTokens: null } },
      stop.signal,
    );
    let stopped = false;
    for await (const event of events) {
      if (event.type === 'text-delta' && !stopped) {
        stopped = true;
        stop.abort();
      }
      if (event.type === 'end') {
        expect(event.stats.stopReason).toBe('stopped');
        expect(event.stats.completionTokens).toBeLessThan(800);
      }
    }
    expect(stopped).toBe(true);
  });

  it('ends a turn that waits behind another one as soon as it is stopped (bug: waits its turn to stop)', async () => {
    const first = real.inference.generate({
      model: modelAt(tiny),
      conversationKey: 'a',
      messages: ask('hello'),
      sampling: { ...GREEDY, maxTokens: 900 },
    });
    const stop = new AbortController();
    const second = real.inference.generate(
      { model: modelAt(tiny), conversationKey: 'b', messages: ask('hello'), sampling: GREEDY },
      stop.signal,
    );
    const ended = finish(second).then(
      () => 'answered',
      (error: unknown) => (error as { code?: string }).code,
    );
    await sleep(20);
    stop.abort();
    expect(await ended).toBe('INFERENCE_STOPPED');
    expect((await finish(first)).stats.completionTokens).toBe(900);
  });

  it('gives the same answer for the same seed and another for another (bug: seed ignored)', async () => {
    const sampled = (seed: number | null) =>
      finish(
        real.inference.generate({
          model: modelAt(tiny),
          conversationKey: `seed-${Math.random()}`,
          messages: ask('tell me'),
          sampling: { ...GREEDY, temperature: 1.2, seed },
        }),
      );
    const one = await sampled(7);
    expect((await sampled(7)).text).toBe(one.text);
    expect((await sampled(8)).text).not.toBe(one.text);
    const unasked = await sampled(null);
    expect((await sampled(unasked.stats.seed)).text).toBe(unasked.text);
  });

  it('reports no core dumps where prlimit is there, and the llama.cpp that really runs', async () => {
    const about = await real.inference.about();
    expect(about?.llama).toMatch(/^v\d/);
    if (process.platform === 'linux') expect(about?.coreDumps).toBe('off');
  });

  it('continues a story with a model that has no chat template (bug: wraps the text in roles)', async ({ skip }) => {
    if (storiesModel === undefined) return skip('stories260K.gguf is not beside this checkout');
    const turn = await finish(
      real.inference.generate({
        model: modelAt(storiesModel),
        conversationKey: 'story',
        messages: ask('Once upon a time'),
        sampling: GREEDY,
      }),
    );
    expect(turn.text).toMatch(/^, there was a little girl named Lily/);
  });
});
