import { useTranslation } from 'react-i18next';

import type { LocalModel } from '../../../shared/contract.ts';
import { formatBytes, formatCompact } from '../../components/format.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useModels } from './model-store.ts';

/** A model in two lines, with the work being done on its file. */
export function ModelSummary({ model }: { readonly model: LocalModel }) {
  const { t } = useTranslation();
  const progress = useModels((state) => state.progress[model.id]);
  const facts = [
    model.parameters === null ? null : formatCompact(model.parameters),
    model.quantization,
    formatBytes(model.sizeBytes),
    model.kind === 'embedding' ? t('settings.models.kindEmbedding') : null,
  ];
  return (
    <div className="min-w-0">
      <p className="truncate font-medium">{model.name}</p>
      <p className="text-chrome text-ink-muted">
        {facts.filter((fact) => fact !== null).join(' · ')}
        {model.fileState !== 'ok' && (
          <span className="text-danger">
            {' '}
            · {t(model.fileState === 'missing' ? 'settings.models.stateMissing' : 'settings.models.stateChanged')}
          </span>
        )}
      </p>
      {progress !== undefined && (
        <ProgressLine
          done={progress.done}
          total={progress.total}
          label={t(progress.task === 'copy' ? 'settings.models.progressCopy' : 'settings.models.progressHash', {
            done: formatBytes(progress.done),
            total: formatBytes(progress.total),
          })}
        />
      )}
    </div>
  );
}
