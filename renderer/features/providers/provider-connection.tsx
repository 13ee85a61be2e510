import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { trustsOthers } from '../../../shared/domain/trusts-others.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { CheckRow } from '../../components/check-row.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { connectionChange, connectionForm, connectionProblem } from './connection-form.ts';
import type { ConnectionForm } from './connection-form.ts';
import { PemField } from './pem-field.tsx';
import { reloadProviders } from './provider-store.ts';
import { ProxyFields } from './proxy-fields.tsx';

/** How a provider is reached: whom to trust there, what to show it, and through what. Never where: that was agreed to. */
export function ProviderConnection({ provider }: { readonly provider: Provider }) {
  const { settings } = provider;
  const { t } = useTranslation();
  const [form, setForm] = useState(() => connectionForm(settings));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const locked = {
    ca: usePolicyEntry('providers.ca') !== undefined && settings.zone === 'private',
    pins: usePolicyEntry('providers.pins') !== undefined,
    proxy: usePolicyEntry('providers.proxy') !== undefined,
  };
  const problem = tried ? connectionProblem(form) : null;
  const losesKey = provider.keyAddedAt !== null && trustsOthers(settings, connectionChange(form, settings));
  const change = (part: Partial<ConnectionForm>): void => {
    setForm({ ...form, ...part });
    setSaved(false);
  };

  const save = async (): Promise<void> => {
    setTried(true);
    setError(null);
    if (connectionProblem(form) !== null) return;
    setBusy(true);
    try {
      const changed = await core.call('providers.update', { id: settings.id, ...connectionChange(form, settings) });
      await reloadProviders();
      setForm(connectionForm(changed.settings));
      setTried(false);
      setSaved(true);
    } catch (thrown) {
      setError(asSottoError(thrown));
    }
    setBusy(false);
  };

  return (
    <Disclosure title={t('providerSettings.connection.title')}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <PemField
          label={t('providers.certificate')}
          hint={
            locked.ca ? (
              <LockedNote />
            ) : (
              t(
                provider.keyAddedAt === null
                  ? 'providers.certificateHint'
                  : 'providerSettings.connection.authoritiesHint',
              )
            )
          }
          error={problem === 'certificateInvalid' ? t('providers.certificateInvalid') : null}
          value={form.ca}
          disabled={locked.ca}
          onChange={(ca) => change({ ca })}
        />
        <PemField
          label={t('providerSettings.connection.certificate')}
          hint={t(`providerSettings.connection.${settings.clientCertificate === null ? 'clientHint' : 'clientKept'}`)}
          error={problem === 'clientBoth' ? t('providerSettings.connection.clientBoth') : null}
          value={form.certificate}
          onChange={(certificate) => change({ certificate })}
        />
        {form.certificate.trim() !== '' && (
          <PemField
            label={t('providerSettings.connection.clientKey')}
            value={form.clientKey}
            onChange={(clientKey) => change({ clientKey })}
          />
        )}
        {settings.clientCertificate !== null && form.certificate.trim() === '' && (
          <CheckRow
            label={t('providerSettings.connection.clientRemove')}
            checked={form.removeClient}
            onChange={(removeClient) => change({ removeClient })}
          />
        )}
        <PemField
          label={t('providerSettings.connection.pins')}
          hint={locked.pins ? <LockedNote /> : t('providerSettings.connection.pinsHint')}
          error={problem === 'pinsInvalid' ? t('providerSettings.connection.pinsInvalid') : null}
          rows={2}
          value={form.pins}
          disabled={locked.pins}
          onChange={(pins) => change({ pins })}
        />
        {locked.proxy ? (
          <SettingRow name={t('providerSettings.connection.proxy')} hint={<LockedNote />}>
            {null}
          </SettingRow>
        ) : (
          <ProxyFields
            form={form}
            problem={problem === 'proxyInvalid' ? t('providerSettings.connection.proxyInvalid') : null}
            onChange={change}
          />
        )}
        <SettingRow name={t('providerSettings.connection.rate')}>
          <NumberInput
            label={t('providerSettings.connection.rate')}
            value={form.rate}
            min={1}
            max={10_000}
            onCommit={(rate) => change({ rate: rate ?? form.rate })}
          />
        </SettingRow>
        {losesKey && (
          <Callout tone="warning" title={t('providerSettings.connection.losesKey')} live>
            <p>{t('providerSettings.connection.losesKeyWhy', { name: settings.name })}</p>
          </Callout>
        )}
        {error !== null && <ErrorNote error={error} />}
        <div className="flex items-center gap-3">
          <Button type="submit" busy={busy}>
            {t(losesKey ? 'providerSettings.connection.saveWithoutKey' : 'providerSettings.connection.save')}
          </Button>
          <span role="status" className="text-meta text-ink-muted">
            {saved && t('providerSettings.connection.saved')}
          </span>
        </div>
      </form>
    </Disclosure>
  );
}
