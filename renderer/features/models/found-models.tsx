import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { FoundFile } from '../../../shared/contract/models.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { formatBytes } from '../../components/format.ts';
import { toastError } from '../toasts/toasts.ts';
import { reloadModels, useModels } from './model-store.ts';

/** Models of other programs, looked for when asked and used where they lie. */
export function FoundModels() {
  const { t } = useTranslation();
  const known = useModels((state) => state.items);
  const [files, setFiles] = useState<readonly FoundFile[] | null>(null);
  const [busy, setBusy] = useState(false);
  const look = (): void => {
    setBusy(true);
    core
      .call('models.find', {})
      .then(({ items }) => setFiles(items), toastError)
      .finally(() => setBusy(false));
  };
  const use = (path: string): void =>
    void core.call('models.add', { path, storage: 'in-place' }).then(reloadModels, toastError);
  return (
    <section className="mt-6 border-t border-line pt-4">
      <Button busy={busy} onClick={look}>
        {t('models.find')}
      </Button>
      <p className="mt-1 text-meta text-ink-muted">{t('models.findHint')}</p>
      {files?.length === 0 && (
        <p role="status" className="mt-2 text-chrome">
          {t('models.foundNone')}
        </p>
      )}
      {files !== null && files.length > 0 && (
        <ul className="mt-3 divide-y divide-line rounded-surface border border-line bg-surface-raised">
          {files.map(({ app, name, path, sizeBytes }) => (
            <li key={path} className="flex items-center gap-3 px-4 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="truncate font-medium">{name}</p>
                <p className="text-chrome text-ink-muted">
                  {t(`models.apps.${app}`)} · {formatBytes(sizeBytes)}
                </p>
              </div>
              {known.some((model) => model.path === path) ? (
                <span className="text-meta text-ink-muted">{t('models.installed')}</span>
              ) : (
                <Button aria-label={t('models.useFoundNamed', { name })} onClick={() => use(path)}>
                  {t('models.useFound')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
