import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SlotKind, UnlockVault } from '../../../shared/contract.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { keyFor } from '../unlock/key-for.ts';

/** What opens the vault now, and whether enough was typed. */
export interface Proof {
  readonly key: UnlockVault;
  readonly ready: boolean;
}

/** The first way in that a person has to show: the passphrase where there is one, the keychain's key otherwise. */
export function useProof(): { proof: Proof; field: React.ReactNode; reset: () => void } {
  const slots = useSession((state) => state.vault?.slots ?? []);
  const [recovery, setRecovery] = useState(false);
  const [secret, setSecret] = useState('');
  const way: SlotKind = recovery ? 'recovery' : slots.includes('passphrase') ? 'passphrase' : 'device';
  const proof = { key: keyFor(way, secret), ready: way === 'device' || secret !== '' };
  const field = (
    <ProofField
      way={way}
      secret={secret}
      onSecret={setSecret}
      onOther={() => {
        setRecovery(!recovery);
        setSecret('');
      }}
    />
  );
  return { proof, field, reset: () => setSecret('') };
}

interface ProofFieldProps {
  readonly way: SlotKind;
  readonly secret: string;
  readonly onSecret: (secret: string) => void;
  readonly onOther: () => void;
}

function ProofField({ way, secret, onSecret, onOther }: ProofFieldProps) {
  const { t } = useTranslation();
  if (way === 'device') return null;
  return (
    <div>
      <SecretField
        label={t(way === 'recovery' ? 'security.proof.recovery' : 'security.proof.passphrase')}
        hint={t('security.proof.why')}
        value={secret}
        maxLength={way === 'recovery' ? 200 : 1024}
        onChange={(event) => onSecret(event.target.value)}
      />
      <Button look="quiet" className="-ms-3 mt-1 text-ink-muted" onClick={onOther}>
        {t(way === 'recovery' ? 'unlock.usePassphrase' : 'unlock.useRecovery')}
      </Button>
    </div>
  );
}
