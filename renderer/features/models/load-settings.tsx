import { useTranslation } from 'react-i18next';

import type { LoadParameters, LocalModel } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { formatNumber } from '../../components/format.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { toastError } from '../toasts/toasts.ts';
import { reloadModels } from './model-store.ts';

/** How the model is put into memory. Takes effect when it is next loaded. */
export function LoadSettings({ model }: { readonly model: LocalModel }) {
  const { t } = useTranslation();
  const set = (load: Partial<LoadParameters>): void => {
    core.call('models.update', { id: model.id, load }).then(reloadModels, toastError);
  };
  const automatic = t('common.automatic');
  const largest = Math.max(64, model.contextLength);
  return (
    <section>
      <h2 className="mb-1 text-chrome font-semibold">{t('settings.models.load')}</h2>
      <SettingRow
        name={t('settings.models.contextSize')}
        hint={t('settings.models.contextSizeHint', { max: formatNumber(largest) })}
      >
        <NumberInput
          label={t('settings.models.contextSize')}
          value={model.load.contextSize}
          min={64}
          max={largest}
          empty={automatic}
          onCommit={(contextSize) => set({ contextSize })}
        />
      </SettingRow>
      <SettingRow name={t('settings.models.threads')} hint={t('settings.models.threadsHint')}>
        <NumberInput
          label={t('settings.models.threads')}
          value={model.load.threads}
          min={1}
          max={512}
          empty={automatic}
          onCommit={(threads) => set({ threads })}
        />
      </SettingRow>
      <SettingRow name={t('settings.models.gpuLayers')} hint={t('settings.models.gpuLayersHint')}>
        <NumberInput
          label={t('settings.models.gpuLayers')}
          value={model.load.gpuLayers}
          min={0}
          max={10_000}
          empty={automatic}
          onCommit={(gpuLayers) => set({ gpuLayers })}
        />
      </SettingRow>
    </section>
  );
}
