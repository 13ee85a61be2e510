import type { GgufFacts } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';

/** A file that was picked, and what it says about itself or why it can't be used. */
export interface FoundModel {
  readonly path: string;
  readonly facts: GgufFacts | null;
  readonly error: SottoError | null;
}
