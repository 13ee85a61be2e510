import type { SamplingParameters } from '../../../shared/contract.ts';

/** Those that are one number. */
export type SamplingNumber = Exclude<keyof SamplingParameters, 'stop'>;

interface SamplingField {
  readonly name: SamplingNumber;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly mayBeEmpty: boolean;
}

/** The same bounds as the contract's. */
export const SAMPLING_FIELDS: readonly SamplingField[] = [
  { name: 'temperature', min: 0, max: 5, step: 0.1, mayBeEmpty: false },
  { name: 'topP', min: 0, max: 1, step: 0.05, mayBeEmpty: false },
  { name: 'topK', min: 0, max: 1000, step: 1, mayBeEmpty: false },
  { name: 'minP', min: 0, max: 1, step: 0.01, mayBeEmpty: false },
  { name: 'repeatPenalty', min: 0.5, max: 2, step: 0.05, mayBeEmpty: false },
  { name: 'seed', min: 0, max: 4_294_967_295, step: 1, mayBeEmpty: true },
  { name: 'maxTokens', min: 1, max: 1_000_000, step: 1, mayBeEmpty: true },
];
