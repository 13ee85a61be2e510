import { useTranslation } from 'react-i18next';

import type { CatalogOffer } from '../../../shared/contract/models.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatBytes, formatCompact, formatNumber } from '../../components/format.ts';
import { toastError } from '../toasts/toasts.ts';
import { DownloadRow } from './download-row.tsx';
import { useDownloads } from './download-store.ts';
import { startDownload } from './library-store.ts';
import { OfferWhy } from './offer-why.tsx';

/** Words of a language for each token, roughly. */
const WORDS_PER_TOKEN = 0.75;

interface OfferRowProps {
  readonly offer: CatalogOffer;
  /** Bytes of memory of this computer. */
  readonly have: number;
  readonly look?: 'primary' | 'plain';
  /** Only one can be. */
  readonly best: boolean;
}

/** A model of the library: what it is good at, how it would run here, and the way to get it. */
export function OfferRow({ offer, have, best, look = 'plain' }: OfferRowProps) {
  const { t } = useTranslation();
  const download = useDownloads(({ items }) => items.find((it) => it.catalogId === offer.id && it.state !== 'done'));
  const { id, name, verdict, reason, memory, modelId } = offer;
  const count = Math.max(1, Math.round(offer.tokensPerSecond * WORDS_PER_TOKEN));
  const words = { need: formatBytes(memory.all), have: formatBytes(have), rate: formatNumber(count), count };
  const facts = [
    offer.parameters === null ? null : formatCompact(offer.parameters),
    offer.sizeBytes === null ? t('models.about', { size: formatBytes(memory.weights) }) : formatBytes(offer.sizeBytes),
    ...offer.goodAt.map((it) => t(`models.strengths.${it}`)),
  ];
  return (
    <li className="px-4 py-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2 font-medium">
            {name}
            {best && <span className="text-meta font-normal text-accent">{t('models.suggested')}</span>}
          </p>
          <p className="text-chrome text-ink-muted">{facts.filter((fact) => fact !== null).join(' · ')}</p>
          <p className="mt-0.5 text-chrome">
            <span className="font-medium">{t(`models.verdicts.${verdict}`)}</span>
            <span className="text-ink-muted"> · {t(`models.reasons.${reason ?? 'well'}`, words)}</span>
          </p>
        </div>
        {modelId !== null && <span className="shrink-0 text-meta text-ink-muted">{t('models.installed')}</span>}
        {modelId === null && offer.forbidden && (
          <span className="max-w-40 shrink-0 text-end text-meta text-ink-muted">{t('models.forbidden')}</span>
        )}
        {modelId === null && !offer.forbidden && download === undefined && (
          <Button
            look={look}
            className="shrink-0"
            aria-label={t('models.fetchNamed', { name })}
            onClick={() => void startDownload({ kind: 'catalog', id }).catch(toastError)}
          >
            {t('models.fetch')}
          </Button>
        )}
      </div>
      {download !== undefined && <DownloadRow download={download} named={false} />}
      <div className="mt-1">
        <Disclosure title={t('models.why')}>
          <OfferWhy offer={offer} />
        </Disclosure>
      </div>
    </li>
  );
}
