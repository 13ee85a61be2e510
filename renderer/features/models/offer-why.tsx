import { useTranslation } from 'react-i18next';

import type { CatalogOffer } from '../../../shared/contract/models.ts';
import { formatBytes, formatLanguage, formatList } from '../../components/format.ts';
import { ModelFact } from './model-facts.tsx';

/** What a model's memory goes to, and where it comes from. */
export function OfferWhy({ offer }: { readonly offer: CatalogOffer }) {
  const { t } = useTranslation();
  const { memory, licence, languages, sha256, host } = offer;
  const cache = t('models.cache', { tokens: t('units.tokens', { count: memory.context }) });
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-chrome">
      <ModelFact name={t('models.weights')} value={formatBytes(memory.weights)} />
      <ModelFact name={cache} value={formatBytes(memory.cache)} />
      <ModelFact name={t('models.rest')} value={formatBytes(memory.rest)} />
      <ModelFact name={t('models.licence')} value={licence.name} />
      {languages !== null && (
        <ModelFact name={t('models.languages')} value={formatList(languages.map(formatLanguage))} />
      )}
      <ModelFact name={t('models.source')} value={host} />
      <ModelFact
        name={t('models.hash')}
        value={sha256 === null ? t('models.unverified') : t('models.hashFrom', sha256)}
        mono
      />
    </dl>
  );
}
