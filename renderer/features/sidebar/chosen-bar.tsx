import { Menu } from '@base-ui/react/menu';
import { Archive, ArchiveRestore, FileUp, Pin, PinOff, Tags, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Conversation } from '../../../shared/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { popupLook } from '../../components/menu-look.ts';
import { ExportDialog } from '../data/export-dialog.tsx';
import { useExportFormats } from '../data/export-formats.ts';
import { TagItems } from '../tags/tag-items.tsx';
import { deleteConversations } from './conversation-actions.ts';
import { useConversations } from './conversation-store.ts';
import { archiveConversations, organise } from './organise-actions.ts';
import { clearSelection, useSelection } from './selection.ts';
import { tagState } from './tag-state.ts';

/** What can be done with all that are chosen, in the place of the sidebar's foot. */
export function ChosenBar() {
  const { t } = useTranslation();
  const chosen = useSelection((state) => state.ids);
  const items = useConversations((state) => state.items).filter(({ id }) => chosen.has(id));
  const formats = useExportFormats();
  const [exporting, setExporting] = useState(false);
  const ids = items.map(({ id }) => id);
  const kept = items.filter(({ temporary }) => temporary !== true);
  const keptIds = kept.map(({ id }) => id);
  const none = kept.length === 0;
  const pinned = !none && kept.every((one: Conversation) => one.pinned);
  const archived = !none && kept.every((one: Conversation) => one.archived === true);
  const after = (task: Promise<unknown>): void => void task.then(clearSelection);

  return (
    <div
      role="toolbar"
      aria-label={t('organise.chosenBar')}
      className="flex h-11 shrink-0 items-center border-t border-line ps-3 pe-1.5"
    >
      <span role="status" className="min-w-0 flex-1 truncate text-chrome tabular-nums">
        {t('organise.chosen', { count: items.length })}
      </span>
      <IconButton
        label={t(pinned ? 'organise.unpinAll' : 'organise.pinAll')}
        disabled={none}
        onClick={() => after(organise(keptIds, { pinned: !pinned }))}
      >
        {pinned ? <PinOff size={15} aria-hidden="true" /> : <Pin size={15} aria-hidden="true" />}
      </IconButton>
      <Menu.Root>
        <Menu.Trigger
          aria-label={t('organise.tagAll')}
          disabled={none}
          className="inline-flex size-7 shrink-0 items-center justify-center rounded-control text-ink-muted hover:bg-hover hover:text-ink disabled:opacity-40 data-popup-open:bg-selected data-popup-open:text-ink"
        >
          <Tags size={15} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner side="top" align="start" sideOffset={4} className="z-50 outline-none">
            <Menu.Popup className={popupLook}>
              <TagItems
                has={(id) => tagState(kept, id)}
                onToggle={(id, on) => void organise(keptIds, on ? { addTags: [id] } : { removeTags: [id] })}
              />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <IconButton
        label={t(archived ? 'organise.fromArchive' : 'organise.toArchive')}
        disabled={none}
        onClick={() => after(archiveConversations(keptIds, !archived))}
      >
        {archived ? <ArchiveRestore size={15} aria-hidden="true" /> : <Archive size={15} aria-hidden="true" />}
      </IconButton>
      {formats.length > 0 && (
        <IconButton label={t('organise.exportAll')} disabled={none} onClick={() => setExporting(true)}>
          <FileUp size={15} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={t('organise.deleteAll')} onClick={() => after(deleteConversations(ids))}>
        <Trash2 size={15} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('organise.clear')} keys="Esc" onClick={clearSelection}>
        <X size={15} aria-hidden="true" />
      </IconButton>
      {exporting && (
        <ExportDialog
          formats={formats}
          title={t('organise.exportTitle', { count: keptIds.length })}
          conversationIds={keptIds}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}
