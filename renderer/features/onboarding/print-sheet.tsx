import { useTranslation } from 'react-i18next';

import { formatDateTime } from '../../components/format.ts';

/** What a printer gets of a recovery key. */
export function PrintSheet({ groups }: { readonly groups: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div aria-hidden="true" className="print-sheet hidden p-16 print:block">
      <p className="text-title font-semibold">{t('onboarding.recovery.printTitle')}</p>
      <p className="mt-2">{t('onboarding.recovery.printBody', { date: formatDateTime(Date.now()) })}</p>
      <p className="mt-8 font-mono text-title leading-10">{groups.join(' - ')}</p>
    </div>
  );
}
