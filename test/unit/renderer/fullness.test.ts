import { expect, it } from 'vitest';

import { fullness, warningOf } from '../../../renderer/features/composer/fullness.ts';
import type { Measured } from '../../../renderer/features/composer/fullness.ts';

const measured = (change: Partial<Measured>): Measured => ({
  promptTokens: 100,
  contextSize: 1000,
  dropped: 0,
  fits: true,
  exact: true,
  ...change,
});

// The bug: after an answer that filled the context, a person who had written nothing was asked to shorten it.
it('finds no message too long where none is being written', () => {
  const full = measured({ promptTokens: 1200, fits: false });
  expect(fullness(full)).toBe('too-long');
  expect(warningOf(full, true)).toBe('too-long');
  expect(warningOf(full, false)).toBe('nearly');
  expect(warningOf(measured({}), false)).toBe('room');
  expect(warningOf(measured({ dropped: 2 }), false)).toBe('leaves-out');
});
