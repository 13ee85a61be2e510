import { useCallback, useEffect, useState } from 'react';

import type { AuditEntry, AuditVerdict } from '../../../shared/contract/audit.ts';
import { core } from '../../app/client/core.ts';
import { toastError } from '../toasts/toasts.ts';

const PAGE = 100;

interface Audit {
  /** Null until the first page is there. */
  readonly items: readonly AuditEntry[] | null;
  readonly nextCursor: string | null;
  readonly verdict: AuditVerdict | null;
  more(): void;
  verify(): Promise<void>;
}

/** The record of what happened, newest first, page by page. */
export function useAudit(): Audit {
  const [items, setItems] = useState<Audit['items']>(null);
  const [nextCursor, setNextCursor] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<AuditVerdict | null>(null);

  const read = useCallback(async (cursor: string | null): Promise<void> => {
    try {
      const page = await core.call('audit.list', {
        newestFirst: true,
        limit: PAGE,
        ...(cursor === null ? {} : { cursor }),
      });
      setItems((before) => (cursor === null ? page.items : [...(before ?? []), ...page.items]));
      setNextCursor(page.nextCursor);
    } catch (error) {
      toastError(error);
    }
  }, []);
  useEffect(() => void read(null), [read]);

  return {
    items,
    nextCursor,
    verdict,
    more: () => void read(nextCursor),
    async verify() {
      try {
        setVerdict(await core.call('audit.verify', {}));
      } catch (error) {
        toastError(error);
      }
    },
  };
}
