import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { SottoError } from '../../../shared/errors.ts';
import { createVault, useSession } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { OptionCard } from '../../components/option-card.tsx';
import { OptionList } from '../../components/option-list.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { RestoreButton } from '../data/restore-button.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { StepMark } from './step-mark.tsx';
import { NewPassphrase } from './new-passphrase.tsx';

export function ChooseKey() {
  const { t } = useTranslation();
  const keychain = useSession((state) => state.vault?.keychain ?? 'absent');
  const required = usePolicyEntry('vault.secondFactor')?.value === 'true';
  const [chosen, setKind] = useState<'device' | 'passphrase'>(keychain === 'available' ? 'device' : 'passphrase');
  const kind = required ? 'both' : chosen;
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (kind !== 'device' && passphrase === null) return;
    setBusy(true);
    setError(await createVault(kind === 'device' ? { kind } : { kind, passphrase: passphrase ?? '' }));
    setBusy(false);
  };

  return (
    <Sheet title={t('onboarding.welcome.title')} lead={t('onboarding.welcome.body')} above={<StepMark step={1} />}>
      <form onSubmit={(event) => void create(event)} className="space-y-4">
        {required ? (
          <Callout title={t('onboarding.welcome.bothRequired')} />
        ) : keychain === 'available' ? (
          <OptionList label={t('onboarding.welcome.title')} value={chosen} onChange={setKind}>
            <OptionCard
              value="device"
              title={t('onboarding.welcome.device')}
              hint={t('onboarding.welcome.deviceHint')}
              badge={t('onboarding.welcome.recommended')}
            />
            <OptionCard
              value="passphrase"
              title={t('onboarding.welcome.passphrase')}
              hint={t('onboarding.welcome.passphraseHint')}
            />
          </OptionList>
        ) : (
          <Callout
            title={t(keychain === 'locked' ? 'onboarding.welcome.keychainLocked' : 'onboarding.welcome.noKeychain')}
          />
        )}
        {kind !== 'device' && <NewPassphrase onChange={setPassphrase} />}
        {error !== null && <ErrorNote error={error} />}
        <Button type="submit" look="primary" busy={busy} disabled={kind !== 'device' && passphrase === null}>
          {t(busy ? 'onboarding.welcome.creating' : 'onboarding.welcome.create')}
        </Button>
      </form>
      <div className="mt-6 flex flex-wrap items-center gap-x-2 border-t border-line pt-3 text-chrome text-ink-muted">
        <span>{t('onboarding.welcome.haveBackup')}</span>
        <RestoreButton />
      </div>
    </Sheet>
  );
}
