import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PurgeScope, Receipt } from '../../../shared/contract/purge.ts';
import { core } from '../../app/client/core.ts';
import { useView } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { openTranscript } from '../chat/transcript.ts';
import { reloadConversations } from '../sidebar/conversation-store.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import type { AskedPurge } from './ask-purge.ts';
import { PurgeLine } from './purge-line.tsx';

const TITLES = {
  all: 'settings.privacy.eraseTitle',
  'older-than': 'retention.purge.olderTitle',
  conversation: 'retention.purge.oneTitle',
  message: 'retention.purge.messageTitle',
} as const satisfies Record<PurgeScope['scope'], string>;

const GOES = {
  all: 'retention.purge.goes',
  'older-than': 'retention.purge.goes',
  conversation: 'retention.purge.goesOne',
  message: 'retention.purge.goesMessage',
} as const satisfies Record<PurgeScope['scope'], string>;

interface PurgeDialogProps {
  readonly asked: AskedPurge;
  readonly onClose: () => void;
  /** After it is done. */
  readonly onDone?: () => Promise<void>;
}

/** The one thing that can't be undone: says what goes, and is confirmed by a typed word. */
export function PurgeDialog({ asked: { scope, counts }, onClose, onDone }: PurgeDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = t('settings.privacy.eraseWord');
  const nothing = scope.scope === 'older-than' && counts.conversations === 0;

  const purge = async (): Promise<void> => {
    setBusy(true);
    try {
      const receipt: Receipt = await core.call('purge.run', scope);
      await leaveWhatIsGone(scope);
      toasts.add({ title: t('retention.purge.done'), description: t('settings.privacy.erasedDetail', receipt) });
      onClose();
      await onDone?.();
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      onClose={onClose}
      title={t(TITLES[scope.scope])}
      description={nothing ? t('retention.purge.nothing') : t(GOES[scope.scope], counts)}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t(nothing ? 'common.close' : 'common.cancel')}
          </Button>
          {!nothing && (
            <Button
              look="danger"
              busy={busy}
              disabled={typed.trim().toLowerCase() !== word}
              onClick={() => void purge()}
            >
              {t('common.delete')}
            </Button>
          )}
        </>
      }
    >
      {busy && <PurgeLine />}
      {!nothing && !busy && (
        <TextField
          label={t('settings.privacy.eraseConfirm', { word })}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Modal>
  );
}

async function leaveWhatIsGone(scope: PurgeScope): Promise<void> {
  const { conversationId } = useView.getState();
  if (scope.scope === 'message') await openTranscript(conversationId, true);
  else if (scope.scope !== 'conversation' || scope.id === conversationId) {
    useView.setState({ conversationId: null, panel: null, target: null });
    await openTranscript(null);
  }
  await reloadConversations();
}
