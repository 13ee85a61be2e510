import type { Measured } from './use-measure.ts';

/** From this share of a context on, people are told before old messages are left out. An answer needs room too. */
const NEARLY = 0.7;

export type Fullness = 'room' | 'nearly' | 'leaves-out' | 'too-long';

export function fullness({ promptTokens, contextSize, dropped, fits }: Measured): Fullness {
  if (!fits) return 'too-long';
  if (dropped > 0) return 'leaves-out';
  return contextSize !== null && promptTokens >= contextSize * NEARLY ? 'nearly' : 'room';
}
