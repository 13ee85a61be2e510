import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { formatTime } from '../../components/format.ts';
import { AnswerRow } from './answer-row.tsx';
import { useEditing } from './editing.ts';
import { EditMessage } from './edit-message.tsx';
import { UserRow } from './user-row.tsx';

interface MessageRowProps {
  readonly message: MessageInBranch;
  readonly isLast: boolean;
}

/** One message of the branch on show. */
export const MessageRow = memo(function MessageRow({ message, isLast }: MessageRowProps) {
  const { t } = useTranslation();
  const editing = useEditing((state) => state.messageId === message.id);
  const who = message.role === 'user' ? t('chat.you') : (message.lineage?.modelName ?? t('chat.system'));
  return (
    <article
      aria-label={`${who}, ${formatTime(message.createdAt)}`}
      data-message={message.id}
      className="group/message mx-auto w-full max-w-180 px-6 py-2"
    >
      {message.role === 'user' && (editing ? <EditMessage message={message} /> : <UserRow message={message} />)}
      {message.role === 'assistant' && <AnswerRow message={message} isLast={isLast} />}
      {message.role === 'system' && (
        <p dir="auto" className="by-line text-chrome text-ink-muted">
          {message.content}
        </p>
      )}
    </article>
  );
});
