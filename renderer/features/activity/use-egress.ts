import { useCallback, useEffect, useRef, useState } from 'react';

import type { EgressSummary } from '../../../shared/domain/egress.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';

const PAGE = 50;
/** Searching reads every body: not with each key. */
const SEARCH_DELAY_MS = 200;

interface Egress {
  /** Null until the first page is there. */
  readonly items: readonly EgressSummary[] | null;
  readonly nextCursor: string | null;
  readonly error: SottoError | null;
}

/** The ledger, newest first, page by page; only what holds the query when there is one. */
export function useEgress(query: string): Egress & { readonly more: () => void } {
  const [state, setState] = useState<Egress>({ items: null, nextCursor: null, error: null });
  const asked = useRef(0);

  const read = useCallback(
    async (cursor: string | null): Promise<void> => {
      const mine = (asked.current += 1);
      const text = query.trim();
      try {
        const page = await core.call('egress.list', {
          newestFirst: true,
          limit: PAGE,
          ...(text === '' ? {} : { text }),
          ...(cursor === null ? {} : { cursor }),
        });
        if (mine !== asked.current) return;
        setState((old) => ({
          items: cursor === null ? page.items : [...(old.items ?? []), ...page.items],
          nextCursor: page.nextCursor,
          error: null,
        }));
      } catch (error) {
        if (mine === asked.current) setState((old) => ({ ...old, error: asSottoError(error) }));
      }
    },
    [query],
  );

  useEffect(() => {
    const timer = setTimeout(() => void read(null), query === '' ? 0 : SEARCH_DELAY_MS);
    return () => {
      clearTimeout(timer);
      asked.current += 1;
    };
  }, [read, query]);

  return { ...state, more: () => void read(state.nextCursor) };
}
