import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { CheckRow } from '../../components/check-row.tsx';
import { formatDate } from '../../components/format.ts';
import { toastError } from '../toasts/toasts.ts';
import { ModelChoice } from './model-choice.tsx';
import { ProviderCardText } from './provider-card-text.tsx';
import { reloadProviders } from './provider-store.ts';
import { ProviderContext } from './provider-context.tsx';
import { ProviderConnection } from './provider-connection.tsx';
import { ProviderKey } from './provider-key.tsx';
import { ProviderMoney } from './provider-money.tsx';
import { RemoveProvider } from './remove-provider.tsx';

export function ProviderDetails({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const { settings, consentAt } = provider;
  const agree = (consent: boolean): void => {
    core.call('providers.consent', { id: settings.id, consent }).then(reloadProviders, toastError);
  };
  return (
    <div className="space-y-5 border-t border-line px-4 pt-3 pb-4 text-chrome">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-muted">{t('providers.address')}</dt>
        <dd className="selectable font-mono text-meta break-all">{settings.baseUrl}</dd>
      </dl>
      <section>
        <h3 className="mb-1 font-semibold">{t('providers.card')}</h3>
        <ProviderCardText preset={settings.preset} zone={settings.zone} />
        <div className="mt-3">
          <CheckRow
            label={t('providers.consent')}
            hint={
              consentAt === null
                ? t('providers.consentNeeded')
                : t('providers.consentSince', { date: formatDate(consentAt) })
            }
            checked={consentAt !== null}
            onChange={agree}
          />
        </div>
      </section>
      <ModelChoice provider={provider} />
      <ProviderContext provider={provider} />
      <ProviderKey provider={provider} />
      <ProviderMoney provider={provider} />
      <ProviderConnection provider={provider} />
      <RemoveProvider provider={provider} />
    </div>
  );
}
