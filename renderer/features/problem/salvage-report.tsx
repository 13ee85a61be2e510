import { useTranslation } from 'react-i18next';

import type { CallResult } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';

interface SalvageReportProps {
  readonly report: CallResult<'vault.salvage'>;
  readonly error: SottoError | null;
  readonly onOpen: () => Promise<void>;
}

/** What was saved and what was not, before anything is opened. */
export function SalvageReport({ report, error, onOpen }: SalvageReportProps) {
  const { t } = useTranslation();
  const of = (name: string) => report.tables.find((table) => table.name === name) ?? { saved: 0, lost: 0 };
  const lost = report.tables.reduce((sum, table) => sum + table.lost, report.homeless);
  return (
    <div className="mb-6 space-y-3 text-chrome" role="status">
      <p className="text-ink">
        {t('salvage.saved', { conversations: of('conversations').saved, messages: of('messages').saved })}
      </p>
      <p className="text-ink-muted">
        {lost === 0
          ? t('salvage.nothingLost')
          : t('salvage.lost', {
              conversations: of('conversations').lost,
              messages: of('messages').lost,
              files: of('attachments').lost + of('attachment_blobs').lost,
            })}
      </p>
      {report.mended.conversations > 0 && (
        <p className="text-ink-muted">{t('salvage.made', { count: report.mended.conversations })}</p>
      )}
      {!report.verified && <p className="text-ink-muted">{t('salvage.unverified')}</p>}
      <p className="text-ink-muted">{t('salvage.copy')}</p>
      {error !== null && <ErrorNote error={error} />}
      <Button look="primary" onClick={() => void onOpen()}>
        {t('salvage.open')}
      </Button>
    </div>
  );
}
