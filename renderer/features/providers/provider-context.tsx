import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { toastError } from '../toasts/toasts.ts';
import { reloadProviders } from './provider-store.ts';

/** How much its models read at once: what their list told, or a person read where they are described. Nothing is guessed. */
export function ProviderContext({ provider: { settings, models } }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const set = (id: string, contextTokens: number | null): void => {
    const next = models.map((model) => (model.id === id ? { ...model, contextTokens } : model));
    core.call('providers.setModels', { id: settings.id, models: next }).then(reloadProviders, toastError);
  };
  if (models.length === 0) return null;
  return (
    <Disclosure title={t('providerSettings.context.title')} hint={t('providerSettings.context.hint')}>
      <ul>
        {models.map(({ id, name, contextTokens }) => (
          <li key={id}>
            <SettingRow name={name}>
              <NumberInput
                label={t('providerSettings.context.size', { model: name })}
                value={contextTokens}
                min={1}
                max={100_000_000}
                empty={t('providerSettings.money.unset')}
                onCommit={(value) => set(id, value)}
              />
            </SettingRow>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
