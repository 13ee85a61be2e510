import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { AddModelButton } from '../models/add-model-button.tsx';
import { useDownloads } from '../models/download-store.ts';
import { useLibrary } from '../models/library-store.ts';
import { ModelSummary } from '../models/model-summary.tsx';
import { useModels } from '../models/model-store.ts';
import { SuggestedModels } from '../models/suggested-models.tsx';
import { UseService } from '../providers/use-service.tsx';
import { StepMark } from './step-mark.tsx';

export function FirstModel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const models = useModels((state) => state.items);
  const has = models.length > 0;
  // below what comes a moment later, they would move away under the pointer
  const placed = useLibrary((state) => state.settled) || has;
  // who has just asked for one does not put it off
  const fetching = useDownloads(({ items }) => items.some(({ state }) => state !== 'done' && state !== 'failed'));
  return (
    <Sheet title={t('onboarding.model.title')} lead={t('onboarding.model.body')} above={<StepMark step={3} />}>
      {has && (
        <ul className="mb-4 divide-y divide-line rounded-surface border border-line bg-surface-raised">
          {models.map((model) => (
            <li key={model.id} className="px-4 py-3">
              <ModelSummary model={model} />
            </li>
          ))}
        </ul>
      )}
      {!has && <SuggestedModels />}
      {placed && (
        <div className="flex flex-wrap gap-2">
          {has && (
            <Button look="primary" onClick={onDone}>
              {t('onboarding.model.start')}
            </Button>
          )}
          {fetching && !has && (
            <Button look="primary" onClick={onDone}>
              {t('onboarding.model.meanwhile')}
            </Button>
          )}
          <AddModelButton label={t(has ? 'onboarding.model.another' : 'onboarding.model.pick')} />
          {!has && !fetching && (
            <>
              <UseService onClick={onDone} />
              <Button look="quiet" onClick={onDone}>
                {t('common.skip')}
              </Button>
            </>
          )}
        </div>
      )}
    </Sheet>
  );
}
