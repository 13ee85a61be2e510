import { useTranslation } from 'react-i18next';

import { presetOf } from '../../../shared/domain/provider-presets.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Toggle } from '../../components/toggle.tsx';
import { PemField } from './pem-field.tsx';
import { isPlainLoopback } from './provider-form.ts';
import type { FormProblem, ProviderForm } from './provider-form.ts';
import { ZoneChoice } from './zone-choice.tsx';

interface ProviderFieldsProps {
  readonly form: ProviderForm;
  readonly problem: FormProblem | null;
  readonly onChange: (form: ProviderForm) => void;
}

/** Where a provider is and what opens it. */
export function ProviderFields({ form, problem, onChange }: ProviderFieldsProps) {
  const { t } = useTranslation();
  const preset = presetOf(form.preset);
  const own = preset === undefined || preset.kind === 'openai-compatible';
  const change = (part: Partial<ProviderForm>): void => onChange({ ...form, ...part });
  const said = (...ours: FormProblem[]): string | null =>
    problem !== null && ours.includes(problem) ? t(`providers.${problem}`) : null;
  // a service of the list asks for its key and for nothing else
  const listed = preset?.zone === 'cloud' && preset.baseUrl !== null;
  const where = (
    <>
      <TextField
        label={t('providers.name')}
        hint={t('providers.nameHint')}
        error={said('nameInvalid', 'nameTaken')}
        value={form.name}
        maxLength={64}
        spellCheck={false}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        label={t('providers.baseUrl')}
        hint={t('providers.baseUrlHint')}
        error={said('baseUrlInvalid', 'insecureNeeded')}
        value={form.baseUrl}
        mono
        maxLength={2000}
        spellCheck={false}
        onChange={(event) => change({ baseUrl: event.target.value })}
      />
    </>
  );
  const certificate = own && (
    <PemField
      label={t('providers.certificate')}
      hint={t('providers.certificateHint')}
      rows={4}
      value={form.certificate}
      error={said('certificateInvalid')}
      onChange={(pem) => change({ certificate: pem })}
    />
  );
  return (
    <>
      {(!listed || problem !== null) && where}
      {isPlainLoopback(form.baseUrl.trim()) && (
        <SettingRow name={t('providers.insecure')} hint={t('providers.insecureHint')}>
          <Toggle
            label={t('providers.insecure')}
            checked={form.insecure}
            onChange={(insecure) => change({ insecure })}
          />
        </SettingRow>
      )}
      <SecretField
        data-first={listed}
        label={t(preset?.zone === 'cloud' ? 'providers.key' : 'providers.keyOptional')}
        hint={t('providers.keyHint')}
        value={form.key}
        maxLength={10_000}
        onChange={(event) => change({ key: event.target.value })}
      />
      {preset === undefined && <ZoneChoice zone={form.zone} onChange={(zone) => change({ zone })} />}
      {(own || (listed && problem === null)) && (
        <Disclosure title={t('providers.advanced')}>
          <div className="space-y-4">
            {listed && problem === null && where}
            {certificate}
          </div>
        </Disclosure>
      )}
    </>
  );
}
