import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { CallResult, SlotKind, UnlockVault } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { unlockVault } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { keyFor } from '../unlock/key-for.ts';
import { SalvageReport } from './salvage-report.tsx';

interface Saved {
  readonly report: CallResult<'vault.salvage'>;
  readonly key: UnlockVault;
}

/** Saves what can be read of a damaged vault, says what could not be, and opens the rest. */
export function SalvageVault({ slots }: { readonly slots: readonly SlotKind[] }) {
  const { t } = useTranslation();
  const [way, setWay] = useState<SlotKind>(ORDER.find((kind) => slots.includes(kind)) ?? 'recovery');
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const key = keyFor(way, secret);
    try {
      setSaved({ report: await core.call('vault.salvage', key), key });
    } catch (thrown) {
      setError(asSottoError(thrown));
    } finally {
      setBusy(false);
    }
  };

  if (saved !== null) {
    return (
      <SalvageReport
        report={saved.report}
        error={error}
        onOpen={async () => {
          setError(await unlockVault(saved.key));
        }}
      />
    );
  }
  return (
    <form onSubmit={(event) => void save(event)} className="mb-6 space-y-3">
      <p className="text-chrome text-ink-muted">{t('salvage.body')}</p>
      {way !== 'device' && (
        <SecretField
          label={t(way === 'passphrase' ? 'unlock.passphrase' : 'unlock.recovery')}
          value={secret}
          maxLength={way === 'recovery' ? 200 : 1024}
          onChange={(event) => setSecret(event.target.value)}
        />
      )}
      {error !== null && <ErrorNote error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy} disabled={way !== 'device' && secret === ''}>
          {t(busy ? 'salvage.saving' : 'salvage.save')}
        </Button>
        {ORDER.filter((other) => other !== way && slots.includes(other)).map((other) => (
          <Button key={other} look="quiet" onClick={() => setWay(other)}>
            {t(SWITCH[other])}
          </Button>
        ))}
      </div>
    </form>
  );
}

const ORDER: readonly SlotKind[] = ['device', 'passphrase', 'recovery'];

const SWITCH = {
  device: 'unlock.useDevice',
  passphrase: 'unlock.usePassphrase',
  recovery: 'unlock.useRecovery',
} as const;
