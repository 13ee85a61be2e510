import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Download } from '../../../shared/contract/downloads.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { toastError } from '../toasts/toasts.ts';
import { reloadDownloads } from './download-store.ts';
import { downloadWords } from './download-words.ts';

type Change = 'downloads.pause' | 'downloads.resume' | 'downloads.cancel';

/** A download with what can be done about it. */
export function DownloadRow({ download, named = true }: { readonly download: Download; readonly named?: boolean }) {
  const { t } = useTranslation();
  const { id, state, name, done, total } = download;
  const ask = (method: Change) => (): void => void core.call(method, { id }).then(reloadDownloads).catch(toastError);
  const words = downloadWords(download);
  const moves = state === 'running' || state === 'waiting' || state === 'queued';
  return (
    <div className="min-w-0">
      {named && <p className="truncate font-medium">{name}</p>}
      {state === 'failed' || state === 'done' ? (
        <p role={state === 'failed' ? 'alert' : 'status'} className="mt-2 flex gap-2 text-chrome text-ink-muted">
          {state === 'failed' && (
            <CircleAlert size={14} aria-hidden="true" className="state-mark mt-0.5 shrink-0 text-danger" />
          )}
          {words}
        </p>
      ) : (
        <ProgressLine done={done} total={total ?? 0} label={words} />
      )}
      <div className="-ms-3 mt-1 flex gap-1">
        {moves && (
          <Button look="quiet" onClick={ask('downloads.pause')}>
            {t('models.pause')}
          </Button>
        )}
        {(state === 'paused' || state === 'failed') && (
          <Button look="quiet" onClick={ask('downloads.resume')}>
            {t(state === 'failed' ? 'models.again' : 'models.resume')}
          </Button>
        )}
        {state !== 'checking' && (
          <Button look="quiet" onClick={ask('downloads.cancel')}>
            {t(state === 'done' ? 'models.dismiss' : 'models.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
