import { expect, it } from 'vitest';

import { speedOf } from '../../../electron/core/models/measure-speed.ts';

const STATS = {
  promptTokens: 100,
  evaluatedTokens: 100,
  completionTokens: 21,
  droppedMessages: 0,
  firstTokenMs: 500,
  durationMs: 2500,
  stopReason: 'length',
  contextSize: 512,
  seed: 1,
} as const;

it('tells reading from writing (bug: a long question makes a model look slow at writing)', () => {
  expect(speedOf(STATS)).toEqual({ reading: 200, writing: 10 });
});

it('says nothing where there is nothing to tell', () => {
  expect(speedOf({ ...STATS, completionTokens: 1 }).writing).toBeNull();
  expect(speedOf({ ...STATS, firstTokenMs: null })).toEqual({ reading: null, writing: null });
});
