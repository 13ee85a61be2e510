import { useTranslation } from 'react-i18next';

import type { Receipt } from '../../../shared/contract/purge.ts';
import { SettingSection } from '../../components/setting-row.tsx';
import { ReceiptRow } from './receipt-row.tsx';

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
