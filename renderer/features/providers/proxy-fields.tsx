import { useTranslation } from 'react-i18next';

import { Choice } from '../../components/choice.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { ConnectionForm } from './connection-form.ts';

interface ProxyFieldsProps {
  readonly form: ConnectionForm;
  readonly problem: string | null;
  readonly onChange: (part: Partial<ConnectionForm>) => void;
}

/** What stands between this computer and a provider. TLS goes through it to the provider itself. */
export function ProxyFields({ form, problem, onChange }: ProxyFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="space-y-3">
      <div>
        <p className="mb-1 text-chrome font-medium">{t('providerSettings.connection.proxy')}</p>
        <Choice
          label={t('providerSettings.connection.proxy')}
          className="w-full"
          value={form.proxy}
          options={[
            { value: 'none' as const, label: t('providerSettings.connection.proxyNone') },
            { value: 'http' as const, label: t('providerSettings.connection.proxyHttp') },
            { value: 'socks5' as const, label: t('providerSettings.connection.proxySocks') },
          ]}
          onChange={(proxy) => onChange({ proxy })}
        />
      </div>
      {form.proxy !== 'none' && (
        <div className="grid gap-3 sm:grid-cols-[1fr_7rem]">
          <TextField
            label={t('providerSettings.connection.proxyHost')}
            error={problem}
            value={form.host}
            mono
            maxLength={255}
            spellCheck={false}
            onChange={(event) => onChange({ host: event.target.value })}
          />
          <TextField
            label={t('providerSettings.connection.proxyPort')}
            value={form.port}
            inputMode="numeric"
            maxLength={5}
            onChange={(event) => onChange({ port: event.target.value })}
          />
          <TextField
            label={t('providerSettings.connection.proxyUser')}
            value={form.user}
            maxLength={255}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onChange({ user: event.target.value })}
            className="sm:col-span-2"
          />
          <SecretField
            label={t('providerSettings.connection.proxyPassword')}
            hint={t('providerSettings.connection.proxyPasswordHint')}
            value={form.password}
            maxLength={1000}
            onChange={(event) => onChange({ password: event.target.value })}
            className="sm:col-span-2"
          />
        </div>
      )}
    </div>
  );
}
