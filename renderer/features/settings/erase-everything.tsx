import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { core } from '../../app/client/core.ts';
import { useView } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { TextField } from '../../components/text-field.tsx';
import { openTranscript } from '../chat/transcript.ts';
import { reloadConversations } from '../sidebar/conversation-store.ts';
import { toastError, toasts } from '../toasts/toasts.ts';

/** The one thing that can't be undone: asked for by a typed word. */
export function EraseEverything() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = t('settings.privacy.eraseWord');

  const close = (): void => {
    setAsking(false);
    setTyped('');
  };
  const erase = async (): Promise<void> => {
    setBusy(true);
    try {
      const gone = await core.call('conversations.purge', { scope: 'all' });
      useView.setState({ conversationId: null, panel: null, target: null });
      await openTranscript(null);
      await reloadConversations();
      toasts.add({ title: t('settings.privacy.erased'), description: t('settings.privacy.erasedDetail', gone) });
      close();
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <SettingRow name={t('settings.privacy.eraseName')} hint={t('settings.privacy.eraseHint')}>
      <Button className="text-danger!" onClick={() => setAsking(true)}>
        {t('settings.privacy.eraseButton')}
      </Button>
      <Modal
        open={asking}
        onClose={close}
        title={t('settings.privacy.eraseTitle')}
        description={t('settings.privacy.eraseBody')}
        actions={
          <>
            <Button look="quiet" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button
              look="danger"
              busy={busy}
              disabled={typed.trim().toLowerCase() !== word}
              onClick={() => void erase()}
            >
              {t('common.delete')}
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
    </SettingRow>
  );
}
