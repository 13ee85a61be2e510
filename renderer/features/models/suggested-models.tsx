import { useEffect } from 'react';

import { reloadLibrary, useLibrary } from './library-store.ts';
import { useModels } from './model-store.ts';
import { OfferRow } from './offer-row.tsx';

/** The one or two models that are best for this computer. */
export function SuggestedModels() {
  const catalog = useLibrary((state) => state.catalog);
  const models = useModels((state) => state.items);
  useEffect(() => void reloadLibrary(), [models]);
  const offers = catalog?.items.filter((offer) => offer.suggested) ?? [];
  if (catalog === null || offers.length === 0) return null;
  return (
    <ul className="mb-4 divide-y divide-line rounded-surface border border-line bg-surface-raised">
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} have={catalog.machine.memory} look="primary" />
      ))}
    </ul>
  );
}
