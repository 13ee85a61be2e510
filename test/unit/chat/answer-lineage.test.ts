import { expect, test } from 'vitest';

import type { SamplingParameters } from '../../../shared/contract.ts';
import { lineageOf } from '../../../electron/core/chat/answer-lineage.ts';
import type { RouteGo } from '../../../electron/core/routing/route-outcome.ts';

const go = {
  kind: 'go',
  zone: 'device',
  model: { id: 'm', name: 'M', zone: 'device' },
  sensitivity: 'public',
  reasons: [],
} as unknown as RouteGo;
const made = { go, sha256: null, sampling: { seed: 1 } as unknown as SamplingParameters };

// The bug: who stops an answer before its first word, while the model is still read into memory, say, is told that it was
// interrupted and that what had been written is kept
test('an answer that a person stopped before anything was reported was stopped, not cut off', () => {
  expect(lineageOf(made, undefined, true, 5, []).stopReason).toBe('stopped');
  expect(lineageOf(made, undefined, false, 5, []).stopReason).toBe('error');
});
