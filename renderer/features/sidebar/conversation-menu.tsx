import { Menu } from '@base-ui/react/menu';
import {
  Archive,
  ArchiveRestore,
  Copy,
  Ellipsis,
  FileUp,
  Flame,
  Pencil,
  Pin,
  PinOff,
  Tags,
  Trash2,
} from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Conversation } from '../../../shared/contract.ts';
import { ExportDialog } from '../data/export-dialog.tsx';
import { useExportFormats } from '../data/export-formats.ts';
import type { ExportChoice } from '../data/export-formats.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { Submenu } from '../../components/submenu.tsx';
import { askPurge } from '../retention/ask-purge.ts';
import type { AskedPurge } from '../retention/ask-purge.ts';
import { PurgeDialog } from '../retention/purge-dialog.tsx';
import { TagItems } from '../tags/tag-items.tsx';
import { archiveConversations, duplicateConversation, organise } from './organise-actions.ts';
import { deleteConversations, pinConversation } from './conversation-actions.ts';
import { KeepSubmenu } from './keep-submenu.tsx';

interface ConversationMenuProps {
  readonly conversation: Conversation;
  readonly title: string;
  readonly onRename: (id: string) => void;
}

const ONE: readonly ExportChoice[] = ['sotto', 'json', 'markdown', 'html'];

/** One for each row: drawn again only when its own conversation changes, and what is in it is made when it opens. */
export const ConversationMenu = memo(function ConversationMenu({
  conversation,
  title,
  onRename,
}: ConversationMenuProps) {
  const { t } = useTranslation();
  const [exporting, setExporting] = useState<readonly ExportChoice[] | null>(null);
  const [purging, setPurging] = useState<AskedPurge | null>(null);
  return (
    <>
      <Menu.Root>
        <Menu.Trigger
          aria-label={t('sidebar.actions', { title })}
          className="absolute end-0.5 flex size-7 items-center justify-center rounded-control text-ink-muted opacity-0 group-focus-within/item:opacity-100 group-hover/item:opacity-100 hover:text-ink data-popup-open:opacity-100"
        >
          <Ellipsis size={15} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="start" sideOffset={4} className="z-50 outline-none">
            <Menu.Popup className={popupLook}>
              <Items
                conversation={conversation}
                onRename={onRename}
                onExport={setExporting}
                onPurge={() => void askPurge({ scope: 'conversation', id: conversation.id }).then(setPurging)}
              />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {purging !== null && <PurgeDialog asked={purging} onClose={() => setPurging(null)} />}
      {exporting !== null && (
        <ExportDialog
          formats={exporting}
          conversationIds={[conversation.id]}
          title={t('data.export.oneTitle', { title })}
          onClose={() => setExporting(null)}
        />
      )}
    </>
  );
});

interface ItemsProps {
  readonly conversation: Conversation;
  readonly onRename: (id: string) => void;
  readonly onExport: (formats: readonly ExportChoice[]) => void;
  readonly onPurge: () => void;
}

function Items({ conversation, onRename, onExport, onPurge }: ItemsProps) {
  const { t } = useTranslation();
  // what comes back as a temporary conversation is none: for reading only
  const wanted: readonly ExportChoice[] = conversation.temporary === true ? ['markdown', 'html'] : ONE;
  const formats = useExportFormats().filter((one) => wanted.includes(one));
  const archived = conversation.archived === true;
  const ArchiveIcon = archived ? ArchiveRestore : Archive;
  const PinIcon = conversation.pinned ? PinOff : Pin;
  return (
    <>
      {conversation.temporary !== true && (
        <Menu.Item className={itemLook} onClick={() => void pinConversation(conversation.id, !conversation.pinned)}>
          <PinIcon size={14} aria-hidden="true" className="text-ink-muted" />
          {t(conversation.pinned ? 'sidebar.unpin' : 'sidebar.pin')}
        </Menu.Item>
      )}
      {/* The field must take the focus after the menu has given it back. */}
      <Menu.Item className={itemLook} onClick={() => setTimeout(() => onRename(conversation.id))}>
        <Pencil size={14} aria-hidden="true" className="text-ink-muted" />
        {t('common.rename')}
      </Menu.Item>
      {conversation.temporary !== true && (
        <>
          <TagsSubmenu conversation={conversation} />
          <KeepSubmenu conversation={conversation} />
          <Menu.Item className={itemLook} onClick={() => void archiveConversations([conversation.id], !archived)}>
            <ArchiveIcon size={14} aria-hidden="true" className="text-ink-muted" />
            {t(archived ? 'organise.fromArchive' : 'organise.toArchive')}
          </Menu.Item>
        </>
      )}
      <Menu.Item className={itemLook} onClick={() => void duplicateConversation(conversation)}>
        <Copy size={14} aria-hidden="true" className="text-ink-muted" />
        {t('organise.duplicate')}
      </Menu.Item>
      {formats.length > 0 && (
        <Menu.Item className={itemLook} onClick={() => onExport(formats)}>
          <FileUp size={14} aria-hidden="true" className="text-ink-muted" />
          {t('data.export.button')}
        </Menu.Item>
      )}
      <Menu.Separator className="mx-2 my-1 h-px bg-line" />
      <Menu.Item className={`${itemLook} text-danger`} onClick={() => void deleteConversations([conversation.id])}>
        <Trash2 size={14} aria-hidden="true" />
        {t(conversation.temporary === true ? 'sidebar.discard' : 'common.delete')}
      </Menu.Item>
      {conversation.temporary !== true && (
        <Menu.Item className={`${itemLook} text-danger`} onClick={onPurge}>
          <Flame size={14} aria-hidden="true" />
          {t('retention.purge.oneButton')}
        </Menu.Item>
      )}
    </>
  );
}

function TagsSubmenu({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const { id, tagIds = [] } = conversation;
  return (
    <Submenu icon={Tags} label={t('tags.title')}>
      <TagItems
        has={(tag) => (tagIds.includes(tag) ? 'all' : 'none')}
        onToggle={(tag, on) => void organise([id], on ? { addTags: [tag] } : { removeTags: [tag] })}
      />
    </Submenu>
  );
}
