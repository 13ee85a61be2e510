import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { formatBytes } from '../../components/format.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { toastError } from '../toasts/toasts.ts';
import { callUpdates } from './update-store.ts';
import type { UpdateShown } from './update-store.ts';

type Found = NonNullable<UpdateShown['found']>;

/** A release that is newer: what it says of itself, and the one thing that can be done with it now. */
export function FoundRelease({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const act = (name: 'updates.fetch' | 'updates.install'): void => {
    setBusy(true);
    callUpdates(name)
      .catch(toastError)
      .finally(() => setBusy(false));
  };
  return (
    <div className="border-t border-line py-3 text-chrome">
      {found.notes !== '' && <p className="selectable mb-2 max-w-prose">{found.notes}</p>}
      {found.state === 'fetching' && (
        <ProgressLine
          done={found.done}
          total={found.bytes}
          label={t('models.progress', { done: formatBytes(found.done), total: formatBytes(found.bytes) })}
        />
      )}
      {found.state === 'found' && (
        <Button look="primary" busy={busy} onClick={() => act('updates.fetch')}>
          {t('updates.fetch', { size: formatBytes(found.bytes) })}
        </Button>
      )}
      {found.state === 'ready' && (
        <>
          <Button look="primary" busy={busy} onClick={() => act('updates.install')}>
            {t(`updates.install.${found.by}`)}
          </Button>
          {found.by === 'installer' && <p className="mt-2 text-ink-muted">{t('updates.byInstaller')}</p>}
          {found.path !== null && (
            <p className="selectable mt-1 font-mono text-meta break-all text-ink-muted">{found.path}</p>
          )}
        </>
      )}
    </div>
  );
}
