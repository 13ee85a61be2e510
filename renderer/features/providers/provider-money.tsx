import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import type { ProviderModel } from '../../../shared/domain/provider.ts';
import { core } from '../../app/client/core.ts';
import { Callout } from '../../components/callout.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatMoney } from '../../components/format.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { toastError } from '../toasts/toasts.ts';
import { reloadProviders } from './provider-store.ts';

/** What a provider has cost this month, and what it may. */
export function ProviderMoney({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const { settings, models, usage } = provider;
  const { id, monthlyBudget } = settings;
  const setBudget = (budget: number | null): void => {
    core.call('providers.setBudget', { id, monthlyBudget: budget }).then(reloadProviders, toastError);
  };
  return (
    <section>
      <h3 className="font-semibold">{t('providerSettings.money.title')}</h3>
      {usage !== undefined && (
        <p className="mb-2 text-ink-muted">
          {t('providerSettings.money.spent', { amount: formatMoney(usage.spent) })}
          {usage.unknown > 0 && (
            <span className="block">{t('providerSettings.money.unknown', { count: usage.unknown })}</span>
          )}
        </p>
      )}
      {usage !== undefined && usage.state !== 'ok' && (
        <div className="mb-2">
          <Callout tone="warning" title={t(`providerSettings.money.${usage.state === 'warn' ? 'warn' : 'stop'}`)} />
        </div>
      )}
      <SettingRow name={t('providerSettings.money.budget')} hint={t('providerSettings.money.budgetHint')}>
        <NumberInput
          label={t('providerSettings.money.budget')}
          value={monthlyBudget}
          min={0.01}
          max={1_000_000}
          step={0.01}
          empty={t('providerSettings.money.noBudget')}
          onCommit={setBudget}
        />
      </SettingRow>
      {models.length > 0 && (
        <Disclosure title={t('providerSettings.money.prices')} hint={t('providerSettings.money.pricesHint')}>
          <ul>
            {models.map((model) => (
              <ModelPriceRow key={model.id} provider={provider} model={model} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

interface ModelPriceRowProps {
  readonly provider: Provider;
  readonly model: ProviderModel;
}

function ModelPriceRow({ provider: { settings, models }, model }: ModelPriceRowProps) {
  const { t } = useTranslation();
  const price = model.price ?? { currency: 'USD', input: 0, output: 0, cachedInput: null };
  const set = (part: 'input' | 'output', value: number | null): void => {
    const next = { ...model, price: value === null ? null : { ...price, currency: 'USD', [part]: value } };
    core
      .call('providers.setModels', { id: settings.id, models: models.map((one) => (one.id === model.id ? next : one)) })
      .then(reloadProviders, toastError);
  };
  return (
    <li>
      <SettingRow name={model.name}>
        <div className="flex flex-wrap gap-3">
          {(['input', 'output'] as const).map((part) => (
            <div key={part}>
              <p className="mb-0.5 text-meta text-ink-muted">
                {t(`providerSettings.money.${part === 'input' ? 'read' : 'written'}`)}
              </p>
              <NumberInput
                label={t(`providerSettings.money.${part}`, { model: model.name })}
                value={model.price?.[part] ?? null}
                min={0}
                max={100_000}
                step={0.01}
                empty={t('providerSettings.money.unset')}
                onCommit={(value) => set(part, value)}
              />
            </div>
          ))}
        </div>
      </SettingRow>
    </li>
  );
}
