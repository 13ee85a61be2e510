import { useTranslation } from 'react-i18next';

import { Disclosure } from '../../components/disclosure.tsx';
import { ExactBytes } from '../../components/exact-bytes.tsx';
import type { Going } from './preview.ts';

/** The very request that sending now would make. */
export function ExactRequest({ request }: { readonly request: NonNullable<Going['request']> }) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('leaving.details.request')} hint={t('leaving.details.requestHint')}>
      <dl className="mb-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-meta">
        <dt className="text-ink-muted">{t('leaving.details.to')}</dt>
        <dd className="selectable font-mono break-all">{request.url}</dd>
        <dt className="text-ink-muted">{t('leaving.details.sha256')}</dt>
        <dd className="selectable font-mono break-all">{request.sha256}</dd>
      </dl>
      <ExactBytes label={t('leaving.details.body')} text={request.body} />
    </Disclosure>
  );
}
