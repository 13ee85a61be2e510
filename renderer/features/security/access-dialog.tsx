import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { VaultAccess } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { rereadVault, useSession } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { OptionCard } from '../../components/option-card.tsx';
import { OptionList } from '../../components/option-list.tsx';
import { NewPassphrase } from '../onboarding/new-passphrase.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { toasts } from '../toasts/toasts.ts';
import { accessMode, possibleModes } from './access-mode.ts';
import type { AccessMode } from './access-mode.ts';
import { useProof } from './proof-field.tsx';

/** Changes what opens the vault. Asks for a way in first; the recovery key is left as it is. */
export function AccessDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const vault = useSession((state) => state.vault);
  const required = usePolicyEntry('vault.secondFactor')?.value === 'true';
  const modes = possibleModes(vault?.keychain ?? 'absent', required);
  const now = accessMode(vault ?? { slots: [] });
  const [mode, setMode] = useState<AccessMode>(modes.includes(now) ? now : (modes[0] ?? 'passphrase'));
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const { proof, field } = useProof();
  const ready = proof.ready && (mode === 'device' || passphrase !== null);

  const change = async (): Promise<void> => {
    const access: VaultAccess = mode === 'device' ? { mode } : { mode, passphrase: passphrase ?? '' };
    setBusy(true);
    setError(null);
    try {
      await core.call('vault.setAccess', { proof: proof.key, access });
      await rereadVault();
      toasts.add({ title: t('security.access.changed'), description: t(`security.modes.${mode}.hint`) });
      onClose();
    } catch (thrown) {
      setError(asSottoError(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={t('security.access.title')}
      description={t('security.access.body')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" busy={busy} disabled={!ready} onClick={() => void change()}>
            {t('security.access.change')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {field}
        <OptionList label={t('security.access.title')} value={mode} onChange={setMode}>
          {modes.map((one) => (
            <OptionCard
              key={one}
              value={one}
              title={t(`security.modes.${one}.name`)}
              hint={t(`security.modes.${one}.hint`)}
              {...(one === now ? { badge: t('security.access.now') } : {})}
            />
          ))}
        </OptionList>
        {mode !== 'device' && <NewPassphrase onChange={setPassphrase} />}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </Modal>
  );
}
