import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { planContext } from '../../../electron/inference/engine/context-plan.ts';
import { chooseThreads, usableCores } from '../../../electron/inference/engine/cores.ts';
import { threadsFor } from '../../../electron/inference/engine/free-cores.ts';
import { inspectGguf } from '../../../electron/inference/gguf/inspect.ts';
import type { InspectedModel } from '../../../electron/inference/gguf/inspect.ts';
import { kvCacheBytes, memoryEstimate } from '../../../shared/domain/model-memory.ts';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';

const GB = 1024 ** 3;

describe('threads', () => {
  it('are never more than the cores that are there (bug: one too many costs a thousandfold)', () => {
    expect(usableCores()).toBeLessThanOrEqual(availableParallelism());
    expect(chooseThreads(512, 5 * GB)).toBeLessThanOrEqual(availableParallelism());
    expect(chooseThreads(64, GB, 8)).toBe(8);
    expect(chooseThreads(3, GB, 8)).toBe(3);
  });

  it('leave a core for the window where there are four, and are one for a tiny model', () => {
    expect(chooseThreads(null, GB, 8)).toBe(7);
    expect(chooseThreads(null, GB, 2)).toBe(2);
    expect(chooseThreads(null, 1000, 8)).toBe(1);
  });
});

describe('threads during a turn', () => {
  const at = (ms: number, busy: number, own: number) => ({ at: ms, busy, own });

  it('are as many as cores that others leave free (bug: two threads on one free core wait for each other)', () => {
    const start = at(0, 0, 0);
    expect(threadsFor(2, 2, start, at(1000, 1900, 1900))).toBe(2);
    expect(threadsFor(2, 2, start, at(1000, 2000, 1800))).toBe(2);
    expect(threadsFor(2, 2, start, at(1000, 2000, 1000))).toBe(1);
    expect(threadsFor(7, 8, start, at(1000, 4000, 1000))).toBe(5);
  });

  it('are at least one on a machine that is all taken, and never more than chosen', () => {
    expect(threadsFor(4, 4, at(0, 0, 0), at(1000, 4000, 0))).toBe(1);
    expect(threadsFor(3, 64, at(0, 0, 0), at(1000, 0, 0))).toBe(3);
  });
});

describe('the context of a model', () => {
  let folder: string;
  let model: InspectedModel;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sotto-plan-'));
    writeTinyModel(join(folder, 'm.gguf'), { contextLength: 131_072 });
    const small = inspectGguf(join(folder, 'm.gguf'));
    // Llama 3.1 8B in Q4_K_M: 32 layers of 8 KV heads of 128; its KV cache takes 128 KiB a token
    const layers = Array.from({ length: 32 }, () => ({ keyWidth: 1024, valueWidth: 1024, window: undefined }));
    model = { ...small, shape: { ...small.shape, layers, vocabulary: 128_256, embedding: 4096 }, weightBytes: 4.9e9 };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is counted by the published size of its KV cache (bug: a factor of two)', () => {
    expect(kvCacheBytes(model.shape, 8192)).toBe(8192 * 128 * 1024);
  });

  it('is the usual one where memory allows, halves until it fits, and is never above the training', () => {
    expect(planContext(model, null, { total: 64 * GB, available: 60 * GB })).toEqual({
      contextSize: 8192,
      sequences: 4,
    });
    expect(planContext(model, null, { total: 8 * GB, available: 6.7 * GB }).contextSize).toBeLessThan(8192);
    expect(planContext(model, 999_999, { total: 64 * GB, available: 60 * GB }).contextSize).toBe(131_072);
    expect(planContext(model, 2048, { total: 64 * GB, available: 60 * GB }).contextSize).toBe(2048);
  });

  it('keeps one conversation where more would not fit', () => {
    expect(planContext(model, 8192, { total: 8 * GB, available: 7.5 * GB }).sequences).toBe(1);
  });

  it('is refused when it can not fit, in megabytes that a person can act on', () => {
    try {
      planContext(model, null, { total: 4 * GB, available: 3 * GB });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'MODEL_TOO_LARGE', params: { availableMb: 3072 } });
    }
  });

  it('counts a sliding window only as far as it looks', () => {
    const sliding = { ...model.shape, layers: model.shape.layers.map((layer) => ({ ...layer, window: 1024 })) };
    expect(kvCacheBytes(sliding, 32_768)).toBe((1024 + 512) * 128 * 1024);
    expect(memoryEstimate(sliding, 1, 32_768)).toBeLessThan(memoryEstimate(model.shape, 1, 32_768));
  });
});
