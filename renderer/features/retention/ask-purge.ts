import type { CallResult } from '../../../shared/contract.ts';
import type { PurgeScope } from '../../../shared/contract/purge.ts';
import { core } from '../../app/client/core.ts';
import { toastError } from '../toasts/toasts.ts';

/** What somebody is about to destroy, and how much it is. */
export interface AskedPurge {
  readonly scope: PurgeScope;
  readonly counts: CallResult<'purge.preview'>;
}

/** Counts what would go; null when that failed, which is told. */
export async function askPurge(scope: PurgeScope): Promise<AskedPurge | null> {
  try {
    return { scope, counts: await core.call('purge.preview', scope) };
  } catch (error) {
    toastError(error);
    return null;
  }
}
