import type { MessageInBranch } from '../../../shared/contract.ts';

interface Page {
  readonly items: readonly MessageInBranch[];
  readonly hasMore: boolean;
}

/**
 * The branch as far as it was read, with its tail replaced by a fresh page. What lies above the page is kept when the
 * page joins on to it, and dropped when the page belongs to another branch from its very start.
 */
export function spliceBranch(known: Page, fresh: Page): Page {
  const first = fresh.items[0];
  if (first === undefined) return fresh;
  const at = known.items.findIndex(({ id }) => id === first.id);
  if (at > 0) return { items: [...known.items.slice(0, at), ...fresh.items], hasMore: known.hasMore };
  if (at === 0) return { items: fresh.items, hasMore: fresh.hasMore };
  const parent = known.items.findIndex(({ id }) => id === first.parentId);
  if (parent >= 0) return { items: [...known.items.slice(0, parent + 1), ...fresh.items], hasMore: known.hasMore };
  return fresh;
}
