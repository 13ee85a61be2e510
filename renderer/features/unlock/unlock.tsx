import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { SlotKind } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { unlockVault, useSession } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { DestroyDialog } from '../retention/destroy-dialog.tsx';
import { keyFor } from './key-for.ts';
import { waysToUnlock } from './ways-to-unlock.ts';

const switchTo = {
  device: 'unlock.useDevice',
  passphrase: 'unlock.usePassphrase',
  recovery: 'unlock.useRecovery',
} as const;

/** Opens the vault with whichever of its keys the person has. Shows nothing of what is inside. */
export function Unlock() {
  const { t } = useTranslation();
  const vault = useSession((state) => state.vault);
  const failure = useSession((state) => state.failure);
  const ways = waysToUnlock(vault?.slots ?? [], vault?.canUnlockSilently ?? false);
  const [destroying, setDestroying] = useState(false);
  const [way, setWay] = useState<SlotKind>(ways[0] ?? 'recovery');
  return (
    <Sheet title={t('unlock.title')} lead={t('unlock.body')}>
      <UnlockWith key={way} way={way} failure={failure === null ? null : new SottoError(failure)} />
      <div className="mt-4 -ms-3 flex flex-wrap">
        {ways
          .filter((other) => other !== way)
          .map((other) => (
            <Button key={other} look="quiet" className="text-ink-muted" onClick={() => setWay(other)}>
              {t(switchTo[other])}
            </Button>
          ))}
        <Button look="quiet" className="text-ink-muted" onClick={() => setDestroying(true)}>
          {t('retention.destroy.button')}
        </Button>
      </div>
      {destroying && <DestroyDialog onClose={() => setDestroying(false)} />}
    </Sheet>
  );
}

export function UnlockWith({ way, failure = null }: { readonly way: SlotKind; readonly failure?: SottoError | null }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(failure);

  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const problem = await unlockVault(keyFor(way, secret));
    setBusy(false);
    setError(problem);
  };

  return (
    <form onSubmit={(event) => void open(event)} className="space-y-4">
      {way !== 'device' && (
        <SecretField
          label={t(way === 'passphrase' ? 'unlock.passphrase' : 'unlock.recovery')}
          hint={t(way === 'passphrase' ? 'unlock.slow' : 'unlock.recoveryHint')}
          value={secret}
          maxLength={way === 'recovery' ? 200 : 1024}
          autoFocus
          onChange={(event) => {
            setSecret(event.target.value);
            setError(null);
          }}
        />
      )}
      {error !== null && <ErrorNote error={error} />}
      <Button
        type="submit"
        look="primary"
        busy={busy}
        disabled={way !== 'device' && secret === ''}
        autoFocus={way === 'device'}
      >
        {t(busy ? 'unlock.opening' : 'unlock.withDevice')}
      </Button>
    </form>
  );
}
