import { ArrowUp, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { IconButton } from '../../components/icon-button.tsx';
import { stopAnswer } from '../chat/turns.ts';

interface ComposerButtonsProps {
  readonly streamingId: string | null;
  readonly disabled: boolean;
  readonly onSend: () => void;
}

/** Send, or stop what is being written. */
export function ComposerButtons({ streamingId, disabled, onSend }: ComposerButtonsProps) {
  const { t } = useTranslation();
  return streamingId === null ? (
    <IconButton
      label={t('composer.send')}
      data-look="primary"
      disabled={disabled}
      onClick={onSend}
      className="bg-accent-fill! text-on-accent! hover:bg-accent-fill-hover! disabled:bg-selected! disabled:text-ink-muted! disabled:opacity-100"
    >
      <ArrowUp size={16} aria-hidden="true" />
    </IconButton>
  ) : (
    <IconButton
      label={t('composer.stop')}
      keys="Esc"
      onClick={() => void stopAnswer(streamingId)}
      className="border border-line-strong/60 text-ink!"
    >
      <Square size={11} fill="currentColor" aria-hidden="true" />
    </IconButton>
  );
}
