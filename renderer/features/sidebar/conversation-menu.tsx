import { Menu } from '@base-ui/react/menu';
import { Ellipsis, FileUp, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Conversation } from '../../../shared/contract.ts';
import { ExportDialog } from '../data/export-dialog.tsx';
import { useExportFormats } from '../data/export-formats.ts';
import type { ExportChoice } from '../data/export-formats.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { deleteConversations, pinConversation } from './conversation-actions.ts';

interface ConversationMenuProps {
  readonly conversation: Conversation;
  readonly title: string;
  readonly onRename: () => void;
}

const ONE: readonly ExportChoice[] = ['sotto', 'json', 'markdown', 'html'];

export function ConversationMenu({ conversation, title, onRename }: ConversationMenuProps) {
  const { t } = useTranslation();
  const [exporting, setExporting] = useState(false);
  // what comes back as a temporary conversation is none: for reading only
  const wanted: readonly ExportChoice[] = conversation.temporary === true ? ['markdown', 'html'] : ONE;
  const formats = useExportFormats().filter((one) => wanted.includes(one));
  const PinIcon = conversation.pinned ? PinOff : Pin;
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
              {conversation.temporary !== true && (
                <Menu.Item
                  className={itemLook}
                  onClick={() => void pinConversation(conversation.id, !conversation.pinned)}
                >
                  <PinIcon size={14} aria-hidden="true" className="text-ink-muted" />
                  {t(conversation.pinned ? 'sidebar.unpin' : 'sidebar.pin')}
                </Menu.Item>
              )}
              {/* The field must take the focus after the menu has given it back. */}
              <Menu.Item className={itemLook} onClick={() => setTimeout(onRename)}>
                <Pencil size={14} aria-hidden="true" className="text-ink-muted" />
                {t('common.rename')}
              </Menu.Item>
              {formats.length > 0 && (
                <Menu.Item className={itemLook} onClick={() => setExporting(true)}>
                  <FileUp size={14} aria-hidden="true" className="text-ink-muted" />
                  {t('data.export.button')}
                </Menu.Item>
              )}
              <Menu.Separator className="mx-2 my-1 h-px bg-line" />
              <Menu.Item
                className={`${itemLook} text-danger`}
                onClick={() => void deleteConversations([conversation.id])}
              >
                <Trash2 size={14} aria-hidden="true" />
                {t(conversation.temporary === true ? 'sidebar.discard' : 'common.delete')}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {exporting && (
        <ExportDialog
          formats={formats}
          conversation={{ id: conversation.id, title }}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
