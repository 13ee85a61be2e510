import { useCallback, useEffect, useState } from 'react';

import type { CallResult } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { toastError } from '../toasts/toasts.ts';

export type Overview = CallResult<'overview.get'>;

/** Null until it is there: counting a large vault takes a moment. `reload` after something was destroyed. */
export function useOverview(): { readonly overview: Overview | null; readonly reload: () => void } {
  const [overview, setOverview] = useState<Overview | null>(null);
  const reload = useCallback(() => void core.call('overview.get', {}).then(setOverview, toastError), []);
  useEffect(reload, [reload]);
  return { overview, reload };
}
