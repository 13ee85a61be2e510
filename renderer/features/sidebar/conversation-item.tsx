import { Check, Pin } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Conversation } from '../../../shared/contract.ts';
import { cx } from '../../components/class-names.ts';
import { renameConversation } from './conversation-actions.ts';
import { ItemTags } from './item-tags.tsx';
import { ConversationMenu } from './conversation-menu.tsx';

interface ConversationItemProps {
  readonly conversation: Conversation;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly isRenaming: boolean;
  readonly onOpen: (event: MouseEvent) => void;
  /** With null it is no longer renamed. The same function each time: the menu is drawn again with another. */
  readonly onRename: (id: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function ConversationItem({
  conversation,
  isOpen,
  isChosen,
  isRenaming,
  onOpen,
  onRename,
  onKeyDown,
}: ConversationItemProps) {
  const { t } = useTranslation();
  const title = conversation.title.trim() === '' ? t('sidebar.untitled') : conversation.title;
  if (isRenaming) return <RenameField conversation={conversation} onDone={() => onRename(null)} />;
  return (
    <div
      className={cx(
        'group/item relative flex h-8 items-center rounded-control',
        isOpen || isChosen ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <button
        type="button"
        data-open
        aria-current={isOpen ? 'page' : undefined}
        onClick={onOpen}
        onDoubleClick={(event) => !event.ctrlKey && !event.metaKey && !event.shiftKey && onRename(conversation.id)}
        onKeyDown={onKeyDown}
        className="flex h-full min-w-0 flex-1 items-center gap-1.5 rounded-control ps-2 pe-2 group-focus-within/item:pe-8 group-hover/item:pe-8 group-has-data-popup-open/item:pe-8 text-start text-chrome"
      >
        {isChosen && (
          <Check size={13} strokeWidth={2.5} aria-label={t('organise.selected')} className="shrink-0 text-accent" />
        )}
        {conversation.pinned && (
          <Pin size={12} aria-label={t('sidebar.pinnedMark')} className="shrink-0 text-ink-muted" />
        )}
        <span dir="auto" className="min-w-0 flex-1 truncate">
          {title}
        </span>
        {conversation.tagIds !== undefined && <ItemTags ids={conversation.tagIds} />}
      </button>
      <ConversationMenu conversation={conversation} title={title} onRename={onRename} />
    </div>
  );
}

function RenameField({ conversation, onDone }: { readonly conversation: Conversation; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(conversation.title);
  const finish = (keep: boolean): void => {
    onDone();
    if (keep && title.trim() !== conversation.title) void renameConversation(conversation.id, title);
  };
  return (
    <input
      aria-label={t('sidebar.titleField')}
      dir="auto"
      value={title}
      maxLength={1000}
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        // Enter that ends a word being composed is not meant for the field
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(true);
        else if (event.key === 'Escape') {
          // it ends this alone; other keys mean what they mean everywhere, Lock above all
          event.stopPropagation();
          finish(false);
        }
      }}
      className="h-8 w-full rounded-control bg-surface-raised px-2 text-chrome focus-visible:-outline-offset-2"
    />
  );
}
