import { useTranslation } from 'react-i18next';

import { Disclosure } from '../../components/disclosure.tsx';
import { ExactBytes } from '../../components/exact-bytes.tsx';
import type { Going } from './preview.ts';

interface ExactRequestProps {
  readonly request: NonNullable<Going['request']>;
  /** In place of the usual words. */
  readonly title?: string;
  readonly hint?: string;
}

/** The very request that sending now would make. */
export function ExactRequest({ request, title, hint }: ExactRequestProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={title ?? t('leaving.details.request')} hint={hint ?? t('leaving.details.requestHint')}>
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

/** What leaves, and what would go to somebody else if that failed. */
export function ExactRequests({ going }: { readonly going: Going }) {
  const { t } = useTranslation();
  const { request, instead } = going;
  return (
    <>
      {request !== null && <ExactRequest request={request} />}
      {instead !== null && (
        <ExactRequest
          request={instead.request}
          title={t('leaving.details.instead', { name: instead.modelName })}
          hint={t('leaving.details.insteadHint')}
        />
      )}
    </>
  );
}
