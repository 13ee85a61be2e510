import { useEffect, useState } from 'react';

import type { SearchHit } from '../../../shared/contract.ts';
import type { SearchFilters } from '../../../shared/contract/conversations.ts';
import { core } from '../../app/client/core.ts';
import { isEmpty } from './search-filters.ts';

const PAUSE_MS = 90;
const LIMIT = 60;

interface Found {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly hits: readonly SearchHit[];
  readonly truncated: boolean;
}

const NO_FILTERS: SearchFilters = {};
const nothing: Found = { query: '', filters: NO_FILTERS, hits: [], truncated: false };

/** Results for what is typed, a moment after the last key; the earlier ones stay until then. */
export function useSearch(
  query: string,
  conversationId?: string,
  filters: SearchFilters = NO_FILTERS,
): Found & { readonly settled: boolean } {
  const wanted = query.trim().slice(0, 1000);
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (wanted === '' && isEmpty(filters)) return setFound({ ...nothing, filters });
    let live = true;
    const timer = setTimeout(() => {
      const scope = {
        ...(conversationId === undefined ? {} : { conversationId }),
        ...(isEmpty(filters) ? {} : { filters }),
      };
      core.call('search', { query: wanted, limit: LIMIT, ...scope }).then(
        (result) => live && setFound({ query: wanted, filters, ...result }),
        () => live && setFound({ ...nothing, query: wanted, filters }),
      );
    }, PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [wanted, conversationId, filters]);
  return { ...found, settled: found.query === wanted && found.filters === filters };
}
