import { useTranslation } from 'react-i18next';

import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { toastError } from '../toasts/toasts.ts';
import { useTransferProgress } from './transfer-progress.ts';

/** How far it is, and how to end it. */
export function TransferLine({ task }: { readonly task: 'export' | 'import' }) {
  const { t } = useTranslation();
  const count = useTransferProgress((state) => (state.task === task ? state.conversations : 0));
  return (
    <div className="flex items-center gap-3 text-chrome text-ink-muted" role="status">
      <Spinner />
      <span className="flex-1 tabular-nums">{t(`data.${task}.working`, { count })}</span>
      <Button look="quiet" onClick={() => void core.call('transfer.stop', {}).catch(toastError)}>
        {t('data.import.stop')}
      </Button>
    </div>
  );
}
