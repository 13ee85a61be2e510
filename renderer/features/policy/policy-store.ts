import { create } from 'zustand';

import type { CallResult } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';

export type PolicyShown = CallResult<'policy.show'>;

/** What a company has decided here; null until core has said. Kept over a lock: it is nobody's secret. */
export const usePolicy = create<{ readonly policy: PolicyShown | null }>(() => ({ policy: null }));

/** A window that can't ask yet shows no banner; what is locked is locked in core, not here. */
export async function reloadPolicy(how: 'policy.show' | 'policy.reload' = 'policy.show'): Promise<void> {
  usePolicy.setState({ policy: await core.call(how, {}) });
}
