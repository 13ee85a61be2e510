import { Flame } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { askPurge } from '../retention/ask-purge.ts';
import type { AskedPurge } from '../retention/ask-purge.ts';
import { PurgeDialog } from '../retention/purge-dialog.tsx';
import { useTranscript } from './transcript.ts';

/** Destroys a message with all that hangs on it, and leaves a receipt. What is temporary was never on disk. */
export function PurgeMessage({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const temporary = useTranscript((state) => state.conversation?.temporary === true);
  const [asked, setAsked] = useState<AskedPurge | null>(null);
  if (temporary) return null;
  return (
    <>
      <IconButton
        label={t('retention.purge.messageButton')}
        onClick={() => void askPurge({ scope: 'message', id: message.id }).then(setAsked)}
      >
        <Flame size={14} aria-hidden="true" />
      </IconButton>
      {asked !== null && <PurgeDialog asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
