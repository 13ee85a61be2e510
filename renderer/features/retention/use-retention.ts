import { useCallback, useEffect, useState } from 'react';

import type { CallResult } from '../../../shared/contract.ts';
import type { RetentionRules, RetentionState } from '../../../shared/contract/retention.ts';
import { core } from '../../app/client/core.ts';
import { toastError } from '../toasts/toasts.ts';

/** How far ahead the page looks, in days. */
export const AHEAD_DAYS = 30;
const SHOWN = 6;

export interface Retention {
  readonly state: RetentionState | null;
  readonly next: CallResult<'retention.preview'> | null;
  readonly receipts: CallResult<'receipts.list'>['items'];
  setRules(rules: RetentionRules): Promise<void>;
  confirmClock(): Promise<void>;
  /** After something was destroyed elsewhere on the page. */
  reload(): Promise<void>;
}

/** What is kept for how long, what goes next, and what went. */
export function useRetention(): Retention {
  const [state, setState] = useState<RetentionState | null>(null);
  const [next, setNext] = useState<Retention['next']>(null);
  const [receipts, setReceipts] = useState<Retention['receipts']>([]);

  const attempt = useCallback(async (task: () => Promise<RetentionState>): Promise<void> => {
    try {
      setState(await task());
      setNext(await core.call('retention.preview', { limit: SHOWN, withinDays: AHEAD_DAYS }));
      setReceipts((await core.call('receipts.list', {})).items);
    } catch (error) {
      toastError(error);
    }
  }, []);
  const reload = useCallback(() => attempt(() => core.call('retention.get', {})), [attempt]);
  useEffect(() => void reload(), [reload]);

  return {
    state,
    next,
    receipts,
    setRules: (rules) => attempt(() => core.call('retention.set', rules)),
    confirmClock: () => attempt(() => core.call('retention.confirmClock', {})),
    reload,
  };
}
