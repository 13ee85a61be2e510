import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { toastError } from '../toasts/toasts.ts';
import { AddModelButton } from './add-model-button.tsx';
import { AskUnverified } from './ask-unverified.tsx';
import { DownloadProxy } from './download-proxy.tsx';
import { DownloadRow } from './download-row.tsx';
import { useDownloads } from './download-store.ts';
import { FetchOwn } from './fetch-own.tsx';
import { FoundModels } from './found-models.tsx';
import { Library } from './library.tsx';
import { ModelCard } from './model-card.tsx';
import { useMayAdd } from './use-may-add.ts';
import { useModels } from './model-store.ts';

export function ModelsPage() {
  const { t } = useTranslation();
  const { items, loaded, error, inference } = useModels();
  const downloads = useDownloads((state) => state.items).filter((it) => it.catalogId === null);
  const mayAdd = useMayAdd();
  const ready = inference.state === 'ready' ? items.find(({ id }) => id === inference.modelId) : undefined;
  return (
    <>
      {error !== null && <ErrorNote error={error} />}
      {loaded && items.length === 0 && (
        <div className="mb-6 border-t border-line pt-4">
          <p className="font-medium">{t('settings.models.empty')}</p>
          <p className="text-chrome text-ink-muted">{t('settings.models.emptyHint')}</p>
        </div>
      )}
      {items.length > 0 && (
        <ul className="mb-6 divide-y divide-line rounded-surface border border-line bg-surface-raised">
          {items.map((model) => (
            <ModelCard key={model.id} model={model} isLoaded={ready?.id === model.id} />
          ))}
        </ul>
      )}
      {downloads.length > 0 && (
        <ul className="mb-6 divide-y divide-line rounded-surface border border-line bg-surface-raised">
          {downloads.map((download) => (
            <li key={download.id} className="px-4 py-3">
              <DownloadRow download={download} />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {mayAdd && <FetchOwn />}
        {mayAdd ? (
          <AddModelButton label={t('settings.models.add')} />
        ) : (
          <p className="flex items-center gap-1.5 text-chrome text-ink-muted">
            <Lock size={14} aria-hidden="true" />
            {t('models.ownForbidden')}
          </p>
        )}
        {ready !== undefined && (
          <Button onClick={() => void core.call('models.unload', {}).catch(toastError)}>
            {t('settings.models.unload')}
          </Button>
        )}
      </div>
      <Library />
      <FoundModels />
      <DownloadProxy />
      <AskUnverified />
    </>
  );
}
