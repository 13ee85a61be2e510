import { Copy, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Receipt } from '../../../shared/contract/purge.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatDateTime } from '../../components/format.ts';
import { useCopied } from '../../components/use-copied.ts';
import { toastError } from '../toasts/toasts.ts';
import { whatGoes } from './what-goes.ts';

/** One receipt: what lies elsewhere still, its very words, and whether this vault signed them. */
export function ReceiptRow({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTranslation();
  const [copied, copy] = useCopied();
  const [genuine, setGenuine] = useState<boolean | null>(null);
  const text = JSON.stringify(receipt, null, 2);
  const verify = async (): Promise<void> => {
    try {
      setGenuine((await core.call('receipts.verify', { receipt })).ok);
    } catch (error) {
      toastError(error);
    }
  };
  const Icon = genuine === false ? ShieldAlert : ShieldCheck;
  return (
    <Disclosure
      title={`${formatDateTime(receipt.at)} · ${t(`retention.receipts.scopes.${receipt.scope}`)}`}
      hint={whatGoes(receipt)}
    >
      {(receipt.backupsElsewhere ?? []).length > 0 && (
        <div className="mb-2 text-chrome">
          <p>{t('retention.receipts.elsewhere')}</p>
          <ul className="text-ink-muted">
            {receipt.backupsElsewhere?.map((at) => (
              <li key={at}>{formatDateTime(at)}</li>
            ))}
          </ul>
        </div>
      )}
      <pre className="selectable max-h-60 overflow-auto rounded-surface border border-line bg-surface-sunken p-3 font-mono text-meta">
        {text}
      </pre>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button onClick={() => void verify()}>{t('retention.receipts.verify')}</Button>
        <Button icon={<Copy size={14} aria-hidden="true" />} onClick={() => copy(text)}>
          {t(copied ? 'common.copied' : 'common.copy')}
        </Button>
        {genuine !== null && (
          <p
            role={genuine ? 'status' : 'alert'}
            className={cx('flex items-center gap-2 text-chrome', !genuine && 'text-danger')}
          >
            <Icon size={16} aria-hidden="true" className="state-mark shrink-0" />
            {t(genuine ? 'retention.receipts.genuine' : 'retention.receipts.changed')}
          </p>
        )}
      </div>
    </Disclosure>
  );
}
