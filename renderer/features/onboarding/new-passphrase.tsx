import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SecretField } from '../../components/secret-field.tsx';
import { PASSPHRASE_MIN } from './passphrase-rule.ts';

/** Tells the passphrase once it is long enough and was typed the same twice, and null until then. */
export function NewPassphrase({ onChange }: { readonly onChange: (passphrase: string | null) => void }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const missing = PASSPHRASE_MIN - [...first].length;
  const differs = second !== '' && !first.startsWith(second) && second !== first;

  const tell = (one: string, two: string): void =>
    onChange([...one].length >= PASSPHRASE_MIN && one === two ? one : null);

  return (
    <div className="space-y-3">
      <SecretField
        label={t('onboarding.passphrase.label')}
        hint={
          first !== '' && missing > 0
            ? t('onboarding.passphrase.tooShort', { count: missing })
            : t('onboarding.passphrase.hint', { count: PASSPHRASE_MIN })
        }
        value={first}
        maxLength={1024}
        onChange={(event) => {
          setFirst(event.target.value);
          tell(event.target.value, second);
        }}
      />
      <SecretField
        label={t('onboarding.passphrase.again')}
        error={differs ? t('onboarding.passphrase.mismatch') : null}
        value={second}
        maxLength={1024}
        onChange={(event) => {
          setSecond(event.target.value);
          tell(first, event.target.value);
        }}
      />
    </div>
  );
}
