import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { textLook } from '../../components/by-line.ts';
import { cx } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { MessageFiles } from '../attachments/message-files.tsx';
import { BranchSwitcher } from './branch-switcher.tsx';
import { CopyButton } from './copy-button.tsx';
import { startEditing } from './editing.ts';
import { MessageActions } from './message-actions.tsx';
import { PurgeMessage } from './purge-message.tsx';

/** UTF-16 units and lines; a pasted document is folded to about a screen. */
const LONG = 2400;
const LONG_LINES = 24;

export function UserRow({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const long = message.content.length > LONG || message.content.split('\n', LONG_LINES + 1).length > LONG_LINES;
  const [open, setOpen] = useState(false);
  const shown = long && !open ? message.content.split('\n', LONG_LINES).join('\n').slice(0, LONG) : message.content;
  return (
    <div className="ms-auto w-fit max-w-[88%] min-w-40">
      <p className="mb-1 text-meta text-ink-muted">{t('chat.you')}</p>
      <div className="border-s-2 border-line-strong/50 ps-4">
        {message.attachments !== undefined && <MessageFiles files={message.attachments} />}
        <p dir="auto" className={cx(textLook(shown.length), 'cursor-auto wrap-anywhere select-text')}>
          {shown}
          {long && !open && '…'}
        </p>
        {long && (
          <button
            type="button"
            onClick={() => setOpen(!open)}
            className="mt-1 rounded-control text-chrome font-medium text-accent hover:underline"
          >
            {t(open ? 'chat.longMessageLess' : 'chat.longMessage')}
          </button>
        )}
      </div>
      <MessageActions align="end">
        <BranchSwitcher message={message} />
        <CopyButton text={message.content} label={t('chat.copy')} />
        <IconButton label={t('chat.edit')} onClick={() => startEditing(message.id)}>
          <Pencil size={14} aria-hidden="true" />
        </IconButton>
        <PurgeMessage message={message} />
      </MessageActions>
    </div>
  );
}
