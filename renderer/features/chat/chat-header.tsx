import { Archive, MessageCircleDashed, PanelLeft, Search, SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { toggleSidebar, useSidebarShown } from '../../app/sidebar-shown.ts';
import { useView } from '../../app/view.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { archiveConversations } from '../sidebar/organise-actions.ts';
import { useTranscript } from './transcript.ts';

export function ChatHeader() {
  const { t } = useTranslation();
  const sidebarShown = useSidebarShown();
  const panel = useView((state) => state.panel);
  const title = useTranscript((state) => state.conversation?.title);
  const temporary = useTranscript((state) => state.conversation?.temporary === true);
  const archived = useTranscript((state) =>
    state.conversation?.archived === true ? state.conversation.id : undefined,
  );
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 px-3">
      <IconButton
        label={t(sidebarShown ? 'sidebar.hide' : 'sidebar.show')}
        keys="Mod+\"
        aria-expanded={sidebarShown}
        onClick={toggleSidebar}
      >
        <PanelLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
      <h1 dir="auto" className="min-w-0 flex-1 truncate px-1 text-chrome font-medium text-ink-muted">
        {title === undefined || title === '' ? t('sidebar.untitled') : title}
      </h1>
      {archived !== undefined && (
        <button
          type="button"
          aria-label={`${t('organise.archived')}: ${t('organise.fromArchive')}`}
          title={t('organise.fromArchive')}
          onClick={() => void archiveConversations([archived], false)}
          className="flex shrink-0 items-center gap-1 rounded-full border border-line-strong px-2 py-0.5 text-meta text-ink-muted hover:bg-hover hover:text-ink"
        >
          <Archive size={12} aria-hidden="true" />
          {t('organise.archived')}
        </button>
      )}
      {temporary && (
        <span
          className="flex shrink-0 items-center gap-1 rounded-full border border-dashed border-line-strong px-2 py-0.5 text-meta text-ink-muted"
          title={t('chat.temporaryHint')}
        >
          <MessageCircleDashed size={13} aria-hidden="true" />
          {t('chat.temporary')}
        </span>
      )}
      <IconButton
        label={t('assistants.panel')}
        aria-expanded={panel?.kind === 'conversation'}
        onClick={() => useView.setState({ panel: panel?.kind === 'conversation' ? null : { kind: 'conversation' } })}
      >
        <SlidersHorizontal size={15} aria-hidden="true" />
      </IconButton>
      {title !== undefined && (
        <IconButton label={t('search.find')} keys="Mod+F" onClick={() => useView.setState({ finding: true })}>
          <Search size={15} aria-hidden="true" />
        </IconButton>
      )}
    </header>
  );
}
