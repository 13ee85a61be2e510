import { useTranslation } from 'react-i18next';

import type { EgressSummary } from '../../../shared/domain/egress.ts';
import { errorWords } from '../../../shared/messages/index.ts';
import { Fact } from '../../components/fact.tsx';
import { formatBytes, formatDateTime } from '../../components/format.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { useProviders } from '../providers/provider-store.ts';
import { replacedWords } from './replaced-words.ts';

/** Everything the ledger holds about one request but its text. */
export function RecordFacts({ record }: { readonly record: EgressSummary }) {
  const { t } = useTranslation();
  const name = useProviders(
    (state) => state.items.find(({ settings }) => settings.id === record.providerId)?.settings.name,
  );
  const outcome = t(`leaving.record.outcomes.${record.outcome}`);
  return (
    <dl className="selectable text-chrome">
      <Fact name={t('leaving.record.outcome')}>
        {record.status === null ? outcome : t('leaving.record.status', { outcome, status: record.status })}
      </Fact>
      {record.error !== null && <p className="pb-2 text-ink-muted">{errorWords({ code: record.error }).what}</p>}
      <Fact name={t('leaving.record.time')}>{formatDateTime(record.at)}</Fact>
      <Fact name={t('leaving.record.purpose')}>{t(`leaving.record.purposes.${record.purpose}`)}</Fact>
      <Fact name={t('leaving.record.provider')}>
        <span className="inline-flex items-center gap-1.5">
          <ZoneMark zone={record.zone} />
          {name ?? record.providerId}
        </span>
      </Fact>
      {record.modelId !== null && <Fact name={t('leaving.record.model')}>{record.modelId}</Fact>}
      <Fact name={t('leaving.record.host')}>{record.host}</Fact>
      <Fact name={t('leaving.record.address')}>
        {record.address === null
          ? t('leaving.record.noConnection')
          : record.proxied
            ? t('leaving.record.proxied', { address: record.address })
            : record.address}
      </Fact>
      {record.address !== null && (
        <Fact name={t('leaving.record.tls')}>{record.tlsVersion ?? t('leaving.record.noTls')}</Fact>
      )}
      <Fact name={t('leaving.record.replaced')}>{replacedWords(record.replaced)}</Fact>
      <Fact name={t('leaving.record.sent')}>{formatBytes(record.requestBytes)}</Fact>
      <Fact name={t('leaving.record.received')}>{formatBytes(record.responseBytes)}</Fact>
      <Fact name={t('leaving.record.sha256')} wide>
        <span className="font-mono text-meta break-all">{record.sha256}</span>
      </Fact>
      {record.certificateSha256 !== null && (
        <Fact name={t('leaving.record.certificate')} wide>
          <span className="font-mono text-meta break-all">{record.certificateSha256}</span>
        </Fact>
      )}
    </dl>
  );
}
