import { useTranslation } from 'react-i18next';

import type { LocalModel } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { formatDateTime } from '../../components/format.ts';
import { saveSettings } from '../settings/settings-store.ts';
import { toastError } from '../toasts/toasts.ts';
import { LoadSettings } from './load-settings.tsx';
import { ModelFact, ModelFacts } from './model-facts.tsx';
import { isUsable } from './is-usable.ts';
import { reloadModels } from './model-store.ts';
import { RemoveModel } from './remove-model.tsx';
import { SpeedButton } from './speed-button.tsx';
import { TextCommit } from './text-commit.tsx';
import { VerifyModel } from './verify-model.tsx';

export function ModelDetails({ model, isDefault }: { readonly model: LocalModel; readonly isDefault: boolean }) {
  const { t } = useTranslation();
  const rename = (name: string): void => {
    core.call('models.update', { id: model.id, name }).then(reloadModels, toastError);
  };
  return (
    <div className="space-y-5 border-t border-line px-4 py-4">
      <TextCommit label={t('settings.models.rename')} value={model.name} onCommit={rename} />
      <div className="selectable">
        <ModelFacts facts={model}>
          <ModelFact
            name={t('settings.models.storage')}
            value={t(model.storage === 'copied' ? 'settings.models.storageCopied' : 'settings.models.storageInPlace')}
          />
          <ModelFact name={t('settings.models.added')} value={formatDateTime(model.addedAt)} />
          <ModelFact name={t('settings.models.path')} value={model.path} mono />
          <ModelFact
            name={t('settings.models.sha256')}
            value={model.sha256 ?? t('settings.models.hashing')}
            mono={model.sha256 !== null}
          />
        </ModelFacts>
      </div>
      <LoadSettings model={model} />
      <div className="flex flex-wrap gap-2">
        {!isDefault && isUsable(model) && (
          <Button onClick={() => void saveSettings({ defaultModelId: model.id })}>
            {t('settings.models.makeDefault')}
          </Button>
        )}
        {isUsable(model) && <SpeedButton modelId={model.id} />}
        <VerifyModel model={model} />
        <RemoveModel model={model} />
      </div>
    </div>
  );
}
