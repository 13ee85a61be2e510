import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CatalogOffer } from '../../../shared/contract/models.ts';
import { MODEL_STRENGTHS } from '../../../shared/domain/model-catalog.ts';
import { Choice } from '../../components/choice.tsx';
import { formatBytes } from '../../components/format.ts';
import { TextField } from '../../components/text-field.tsx';
import { bestOffer } from './best-offer.ts';
import { reloadLibrary, useLibrary } from './library-store.ts';
import { useModels } from './model-store.ts';
import { OfferRow } from './offer-row.tsx';

type Need = (typeof MODEL_STRENGTHS)[number] | 'any';

const RANK = { well: 0, slow: 1, 'too-large': 2 } as const;

/** What can be fetched, the best for this computer first. */
export function Library() {
  const { t } = useTranslation();
  const catalog = useLibrary((state) => state.catalog);
  const models = useModels((state) => state.items);
  const [text, setText] = useState('');
  const [need, setNeed] = useState<Need>('any');
  useEffect(() => void reloadLibrary(), [models]);
  if (catalog === null) return null;

  const fits = (offer: CatalogOffer): boolean =>
    (need === 'any' || offer.goodAt.includes(need)) && offer.name.toLowerCase().includes(text.trim().toLowerCase());
  const best = bestOffer(catalog.items);
  const items = catalog.items
    .filter(fits)
    .toSorted(
      (a, b) =>
        Number(b === best) - Number(a === best) ||
        Number(b.suggested) - Number(a.suggested) ||
        RANK[a.verdict] - RANK[b.verdict],
    );
  const needs = [
    { value: 'any' as const, label: t('models.anything') },
    ...MODEL_STRENGTHS.map((value) => ({ value, label: t(`models.strengths.${value}`) })),
  ];
  const { memory, cores } = catalog.machine;
  const host = catalog.items[0]?.host;
  return (
    <section aria-labelledby="library" className="mt-8">
      <h2 id="library" className="text-section font-semibold">
        {t('models.library')}
      </h2>
      <p className="mb-3 text-chrome text-ink-muted">
        {t('models.libraryHint', { memory: formatBytes(memory), count: cores })}
        {host !== undefined && ` ${t('models.from', { host })}`}
      </p>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <TextField
          className="min-w-48 flex-1"
          label={t('models.search')}
          hideLabel
          placeholder={t('models.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Choice label={t('models.need')} options={needs} value={need} onChange={setNeed} />
      </div>
      {items.length === 0 && <p className="text-chrome text-ink-muted">{t('models.none')}</p>}
      {items.length > 0 && (
        <ul className="divide-y divide-line rounded-surface border border-line bg-surface-raised">
          {items.map((offer) => (
            <OfferRow key={offer.id} offer={offer} have={memory} best={offer === best} />
          ))}
        </ul>
      )}
    </section>
  );
}
