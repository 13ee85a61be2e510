import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Receipt } from '../../../shared/contract/purge.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatDateTime } from '../../components/format.ts';
import { SettingSection } from '../../components/setting-row.tsx';
import { useCopied } from '../../components/use-copied.ts';

const SHOWN = 20;

/** What was destroyed, and the proof of it. */
export function ReceiptsSection({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const { t } = useTranslation();
  return (
    <SettingSection title={t('retention.receipts.title')} hint={t('retention.receipts.hint')}>
      {receipts.length === 0 && (
        <p className="border-t border-line pt-3 text-chrome text-ink-muted">{t('retention.receipts.none')}</p>
      )}
      <ul>
        {receipts
          .toSorted((a, b) => b.at - a.at)
          .slice(0, SHOWN)
          .map((receipt) => (
            <li key={receipt.id} className="border-t border-line py-2.5">
              <ReceiptRow receipt={receipt} />
            </li>
          ))}
      </ul>
    </SettingSection>
  );
}

function ReceiptRow({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTranslation();
  const [copied, copy] = useCopied();
  const text = JSON.stringify(receipt, null, 2);
  return (
    <Disclosure
      title={`${formatDateTime(receipt.at)} · ${t(`retention.receipts.scopes.${receipt.scope}`)}`}
      hint={t('settings.privacy.erasedDetail', receipt)}
    >
      <pre className="selectable max-h-60 overflow-auto rounded-surface border border-line bg-surface-sunken p-3 font-mono text-meta">
        {text}
      </pre>
      <Button className="mt-2" icon={<Copy size={14} aria-hidden="true" />} onClick={() => copy(text)}>
        {t(copied ? 'common.copied' : 'common.copy')}
      </Button>
    </Disclosure>
  );
}
