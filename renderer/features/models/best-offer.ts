import type { CatalogOffer } from '../../../shared/contract/models.ts';

/** Of those that are suggested, the largest: only one can be the best. */
export function bestOffer(items: readonly CatalogOffer[]): CatalogOffer | undefined {
  return items.filter(({ suggested }) => suggested).toSorted((a, b) => (b.parameters ?? 0) - (a.parameters ?? 0))[0];
}
