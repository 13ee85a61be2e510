import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { bestOffer } from './best-offer.ts';
import { reloadLibrary, useLibrary } from './library-store.ts';
import { useModels } from './model-store.ts';
import { OfferRow } from './offer-row.tsx';

/** The one or two models that are best for this computer. */
export function SuggestedModels() {
  const { t } = useTranslation();
  const catalog = useLibrary((state) => state.catalog);
  const models = useModels((state) => state.items);
  useEffect(() => void reloadLibrary(), [models]);
  const best = bestOffer(catalog?.items ?? []);
  const offers =
    catalog?.items.filter((offer) => offer.suggested).toSorted((a, b) => Number(b === best) - Number(a === best)) ?? [];
  const host = offers[0]?.host;
  if (catalog === null || host === undefined) return null;
  return (
    <>
      <ul className="mb-2 divide-y divide-line rounded-surface border border-line bg-surface-raised">
        {offers.map((offer) => (
          <OfferRow
            key={offer.id}
            offer={offer}
            have={catalog.machine.memory}
            best={offer === best}
            look={offer === best ? 'primary' : 'plain'}
          />
        ))}
      </ul>
      <p className="mb-4 text-meta text-ink-muted">{t('models.from', { host })}</p>
    </>
  );
}
