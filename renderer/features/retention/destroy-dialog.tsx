import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { core } from '../../app/client/core.ts';
import { forget } from '../../app/forget.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { toastError } from '../toasts/toasts.ts';

/** Everything that Sotto has on this computer: keys first, then files. Core ends afterwards, and the first run begins anew. */
export function DestroyDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = t('retention.destroy.word');

  const close = (): void => {
    setTyped('');
    onClose();
  };
  const destroy = async (): Promise<void> => {
    setBusy(true);
    try {
      forget();
      await core.call('vault.destroy', { confirm: 'destroy' });
    } catch (error) {
      // core ends in answering this
      if ((error as { code?: string }).code !== 'CORE_UNAVAILABLE') toastError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open={open}
      onClose={close}
      title={t('retention.destroy.title')}
      description={t('retention.destroy.body')}
      actions={
        <>
          <Button look="quiet" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            look="danger"
            busy={busy}
            disabled={typed.trim().toLowerCase() !== word}
            onClick={() => void destroy()}
          >
            {t('retention.destroy.confirm')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('settings.privacy.eraseConfirm', { word })}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </Modal>
  );
}
