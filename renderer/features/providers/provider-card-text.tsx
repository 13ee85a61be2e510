import { useTranslation } from 'react-i18next';

import { cardOf } from '../../../shared/domain/provider-cards.ts';
import type { ProviderCard } from '../../../shared/domain/provider-cards.ts';
import { formatDate } from '../../components/format.ts';
import { SafeLink } from '../markdown/safe-link.tsx';

interface ProviderCardTextProps {
  readonly preset: string | null;
  readonly zone: 'private' | 'cloud';
}

/** What a provider says about what it is sent. What nobody has read for certain is said to be unknown. */
export function ProviderCardText({ preset, zone }: ProviderCardTextProps) {
  const { t } = useTranslation();
  const card = cardOf(preset);
  if (card.readOn === null) {
    return <p className="text-ink-muted">{t(zone === 'private' ? 'providers.cardOwn' : 'providers.cardUnread')}</p>;
  }
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-muted">{t('providers.training.label')}</dt>
        <dd>{t(card.training === null ? 'providers.notSaid' : `providers.training.${card.training}`)}</dd>
        <dt className="text-ink-muted">{t('providers.retention.label')}</dt>
        <dd>
          <Retention card={card} />
        </dd>
        <dt className="text-ink-muted">{t('providers.zeroRetention.label')}</dt>
        <dd>
          {t(card.zeroRetention === null ? 'providers.notSaid' : `providers.zeroRetention.${card.zeroRetention}`)}
        </dd>
        <dt className="text-ink-muted">{t('providers.region.label')}</dt>
        <dd>{t(card.region === null ? 'providers.notSaid' : `providers.region.${card.region}`)}</dd>
        {card.passesOn === true && (
          <>
            <dt className="text-ink-muted">{t('providers.passesOn.label')}</dt>
            <dd>{t('providers.passesOn.yes')}</dd>
          </>
        )}
      </dl>
      <p className="mt-2 text-meta text-ink-muted">
        {t('providers.readOn', { date: formatDate(Date.parse(card.readOn)) })}
        {card.sources.map((source) => (
          <span key={source} className="block truncate">
            <SafeLink target={source}>{source}</SafeLink>
          </span>
        ))}
      </p>
    </>
  );
}

function Retention({ card }: { readonly card: ProviderCard }) {
  const { t } = useTranslation();
  if (card.retentionDays === null) return t('providers.notSaid');
  const days =
    card.retentionDays === 0
      ? t('providers.retention.none')
      : t('providers.retention.days', { count: card.retentionDays });
  return card.retentionMayBeLonger === true ? t('providers.retention.longer', { days }) : days;
}
