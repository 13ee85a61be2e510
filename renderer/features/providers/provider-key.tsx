import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { formatDate } from '../../components/format.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { toastError } from '../toasts/toasts.ts';
import { keyIsOld } from './key-age.ts';
import { reloadProviders } from './provider-store.ts';
import { ReplaceKey } from './replace-key.tsx';

/** The key, masked: how old it is, when to replace it, and the one step that does. */
export function ProviderKey({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const [replacing, setReplacing] = useState(false);
  const { settings, keyAddedAt, keyMask, keyRotateAfterDays = 180 } = provider;
  const remind = (days: number | null): void => {
    if (days === null) return;
    core.call('providers.update', { id: settings.id, keyRotateAfterDays: days }).then(reloadProviders, toastError);
  };
  const hint =
    keyAddedAt === null
      ? t('providerSettings.key.none')
      : t('providerSettings.key.since', { mask: keyMask ?? '…', date: formatDate(keyAddedAt) });
  return (
    <section>
      {keyIsOld(provider, Date.now()) && (
        <Callout tone="warning" title={t('providerSettings.key.old', { count: keyRotateAfterDays })}>
          {t('providerSettings.key.oldHint')}
        </Callout>
      )}
      <SettingRow name={t('providerSettings.key.title')} hint={hint}>
        <Button onClick={() => setReplacing(true)}>
          {t(keyAddedAt === null ? 'providerSettings.key.add' : 'providerSettings.key.replace')}
        </Button>
      </SettingRow>
      {keyAddedAt !== null && (
        <SettingRow name={t('providerSettings.key.remind')} hint={t('providerSettings.key.remindHint')}>
          <NumberInput
            label={t('providerSettings.key.remind')}
            value={keyRotateAfterDays}
            min={1}
            max={3650}
            onCommit={remind}
          />
        </SettingRow>
      )}
      {replacing && <ReplaceKey provider={provider} onClose={() => setReplacing(false)} />}
    </section>
  );
}
