import { SottoError } from '../../../shared/errors.ts';

/** What a rejected call threw; anything that is not ours is a bug and says so. */
export function asSottoError(error: unknown): SottoError {
  return error instanceof SottoError ? error : new SottoError('INTERNAL');
}
