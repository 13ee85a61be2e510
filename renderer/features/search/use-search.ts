import { useEffect, useState } from 'react';

import type { SearchHit } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';

const PAUSE_MS = 90;
const LIMIT = 60;

interface Found {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly truncated: boolean;
}

const nothing: Found = { query: '', hits: [], truncated: false };

/** Results for what is typed, a moment after the last key; the earlier ones stay until then. */
export function useSearch(query: string, conversationId?: string): Found & { readonly settled: boolean } {
  const wanted = query.trim().slice(0, 1000);
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (wanted === '') return setFound(nothing);
    let live = true;
    const timer = setTimeout(() => {
      const scope = conversationId === undefined ? {} : { conversationId };
      core.call('search', { query: wanted, limit: LIMIT, ...scope }).then(
        (result) => live && setFound({ query: wanted, ...result }),
        () => live && setFound({ ...nothing, query: wanted }),
      );
    }, PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [wanted, conversationId]);
  return { ...found, settled: found.query === wanted };
}
