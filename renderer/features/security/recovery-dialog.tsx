import { Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import type { CallResult } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { RecoveryGroups } from '../onboarding/recovery-key-groups.tsx';
import { PrintSheet } from '../onboarding/print-sheet.tsx';
import { recoveryGroups } from '../onboarding/recovery-groups.ts';
import { toasts } from '../toasts/toasts.ts';
import { ConfirmGroups } from './confirm-groups.tsx';
import { useProof } from './proof-field.tsx';

type Shown = CallResult<'recovery.begin'>;

interface RecoveryDialogProps {
  readonly onClose: () => void;
  /** The new key is the one that opens from now on. */
  readonly onMade?: () => void;
}

/** A new recovery key in three steps: a way in, the key, two of its groups typed. Until the last the earlier one holds. */
export function RecoveryDialog({ onClose, onMade }: RecoveryDialogProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown | null>(null);
  const [checking, setChecking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const { proof, field } = useProof();

  const attempt = async (task: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await task();
    } catch (thrown) {
      setError(asSottoError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const begin = () => attempt(async () => setShown(await core.call('recovery.begin', { proof: proof.key })));
  const confirm = (groups: string[]) =>
    attempt(async () => {
      await core.call('recovery.confirm', { groups });
      toasts.add({ title: t('security.recovery.changed') });
      onClose();
      onMade?.();
    });

  const groups = shown === null ? [] : recoveryGroups(shown.recoveryKey);
  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={t('security.recovery.title')}
      description={t(shown === null ? 'security.recovery.body' : 'security.recovery.shown')}
      actions={
        checking ? undefined : (
          <>
            <Button look="quiet" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            {shown === null ? (
              <Button look="primary" busy={busy} disabled={!proof.ready} onClick={() => void begin()}>
                {t('security.recovery.make')}
              </Button>
            ) : (
              <>
                <Button icon={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>
                  {t('common.print')}
                </Button>
                <Button look="primary" onClick={() => setChecking(true)}>
                  {t('onboarding.recovery.saved')}
                </Button>
              </>
            )}
          </>
        )
      }
    >
      <div className="space-y-4">
        {shown === null && field}
        {shown !== null && !checking && <RecoveryGroups groups={groups} />}
        {shown !== null && checking && (
          <ConfirmGroups ask={shown.ask} busy={busy} onBack={() => setChecking(false)} onConfirm={confirm} />
        )}
        {error !== null && <ErrorNote error={error} />}
      </div>
      {shown !== null && createPortal(<PrintSheet groups={groups} />, document.body)}
    </Modal>
  );
}
