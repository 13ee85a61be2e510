import type { CallResult } from '../../../shared/contract.ts';

export type Measured = CallResult<'chat.measure'>;

/** From this share of a context on, people are told before old messages are left out. An answer needs room too. */
const NEARLY = 0.7;

export type Fullness = 'room' | 'nearly' | 'leaves-out' | 'too-long';

/** Of a conversation in which nothing is being written, no message can be too long: older ones will make room. */
export function warningOf(measured: Measured, writing: boolean): Fullness {
  const state = fullness(measured);
  return state === 'too-long' && !writing ? 'nearly' : state;
}

export function fullness({ promptTokens, contextSize, dropped, fits }: Measured): Fullness {
  if (!fits) return 'too-long';
  if (dropped > 0) return 'leaves-out';
  return contextSize !== null && promptTokens >= contextSize * NEARLY ? 'nearly' : 'room';
}
