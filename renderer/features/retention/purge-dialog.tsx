import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PurgeScope, Receipt } from '../../../shared/contract/purge.ts';
import { core } from '../../app/client/core.ts';
import { useView } from '../../app/view.ts';
import { ConfirmByWord } from '../../components/confirm-by-word.tsx';
import { openTranscript } from '../chat/transcript.ts';
import { reloadConversations } from '../sidebar/conversation-store.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import type { AskedPurge } from './ask-purge.ts';
import { PurgeLine } from './purge-line.tsx';
import { whatGoes } from './what-goes.ts';

const WORDS = {
  all: { title: 'settings.privacy.eraseTitle', goes: 'retention.purge.goes' },
  'older-than': { title: 'retention.purge.olderTitle', goes: 'retention.purge.goes' },
  conversation: { title: 'retention.purge.oneTitle', goes: 'retention.purge.goesOne' },
  message: { title: 'retention.purge.messageTitle', goes: 'retention.purge.goesMessage' },
} as const satisfies Record<PurgeScope['scope'], { readonly title: string; readonly goes: string }>;

interface PurgeDialogProps {
  readonly asked: AskedPurge;
  readonly onClose: () => void;
  /** After it is done. */
  readonly onDone?: () => Promise<void>;
}

/** The one thing that can't be undone: says what goes, and is confirmed by a typed word. */
export function PurgeDialog({ asked: { scope, counts }, onClose, onDone }: PurgeDialogProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const { title, goes } = WORDS[scope.scope];
  const nothing = scope.scope === 'older-than' && counts.conversations === 0;

  const purge = async (): Promise<void> => {
    setBusy(true);
    try {
      const receipt: Receipt = await core.call('purge.run', scope);
      await leaveWhatIsGone(scope);
      toasts.add({ title: t('retention.purge.done'), description: whatGoes(receipt) });
      onClose();
      await onDone?.();
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <ConfirmByWord
      title={t(title)}
      description={nothing ? t('retention.purge.nothing') : t(goes, { what: whatGoes(counts) })}
      word={nothing ? null : t('settings.privacy.eraseWord')}
      confirm={t('common.delete')}
      busy={busy}
      onClose={onClose}
      onConfirm={() => void purge()}
    >
      {busy ? <PurgeLine /> : undefined}
    </ConfirmByWord>
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
