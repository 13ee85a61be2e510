import { Lock, MessageCircleDashed, Search, Settings, SquarePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { lockVault } from '../../app/session.ts';
import { showConversation, showDialog, showSettings } from '../../app/view.ts';
import { Kbd } from '../../components/kbd.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { DownloadsLine } from '../models/downloads-line.tsx';
import { UpdateLine } from '../updates/update-line.tsx';
import { startTemporary } from './conversation-actions.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { ConversationList } from './conversation-list.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { useSelection } from './selection.ts';

export function Sidebar() {
  const { t } = useTranslation();
  const choosing = useSelection((state) => state.ids.size > 0);
  return (
    <nav
      aria-label={t('sidebar.label')}
      className="flex h-full w-65 shrink-0 flex-col border-e border-line bg-surface-side max-[719px]:absolute max-[719px]:inset-y-0 max-[719px]:start-0 max-[719px]:z-30 max-[719px]:shadow-float"
    >
      <div className="flex h-12 shrink-0 items-center justify-between ps-4 pe-2.5">
        <span className="text-chrome font-semibold tracking-tight">{t('common.appName')}</span>
        <div className="flex">
          <IconButton label={t('sidebar.newTemporary')} keys="Mod+Shift+T" onClick={() => void startTemporary()}>
            <MessageCircleDashed size={16} aria-hidden="true" />
          </IconButton>
          <IconButton label={t('sidebar.new')} keys="Mod+N" onClick={() => showConversation(null)}>
            <SquarePen size={16} aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      <div className="px-2.5 pb-1">
        <button
          type="button"
          onClick={() => showDialog('search')}
          className="flex h-8 w-full items-center gap-2 rounded-control border border-line bg-surface px-2 text-chrome text-ink-muted hover:text-ink"
        >
          <Search size={14} aria-hidden="true" />
          <span className="flex-1 text-start">{t('sidebar.search')}</span>
          <Kbd keys="Mod+K" />
        </button>
      </div>
      <FilterMenu />
      <ConversationList />
      <DownloadsLine />
      <UpdateLine />
      {choosing ? <ChosenBar /> : <SidebarFoot />}
    </nav>
  );
}

function SidebarFoot() {
  const { t } = useTranslation();
  return (
    <div className="flex h-11 shrink-0 items-center justify-between border-t border-line px-2">
      <button
        type="button"
        onClick={() => showSettings('general')}
        className="flex h-7 items-center gap-2 rounded-control px-2 text-chrome text-ink-muted hover:bg-hover hover:text-ink"
      >
        <Settings size={15} aria-hidden="true" />
        {t('sidebar.settings')}
      </button>
      <IconButton label={t('sidebar.lock')} keys="Mod+L" onClick={() => void lockVault()}>
        <Lock size={15} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
