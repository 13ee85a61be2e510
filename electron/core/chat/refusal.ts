import { SottoError } from '../../../shared/errors.ts';
import type { RouteRefused } from '../routing/route-outcome.ts';

/** A refusal as an error. Its parameters are names of ours; the reasons are in the preview of the same turn. */
export function refusalOf({ refusal, sensitivity }: RouteRefused): SottoError {
  if (refusal === 'no-model') return new SottoError('MODEL_NONE');
  return new SottoError('ROUTE_REFUSED', { refusal, sensitivity });
}
