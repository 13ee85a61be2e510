import { AppWindow, MessageCircle, MessageCircleDashed, SquarePen, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { isTemporaryId } from '../../../shared/domain/temporary.ts';
import { shell } from '../../app/client/core.ts';
import { showConversation, useView } from '../../app/view.ts';
import { cx } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Tip } from '../../components/tip.tsx';
import { startOver, useQuickAsk } from './quick-ask-state.ts';

/** What this window is, whether it keeps anything, and the ways out of it. */
export function QuickAskHeader() {
  const { t } = useTranslation();
  const conversationId = useView((state) => state.conversationId);
  return (
    <header className="drag-window flex h-11 shrink-0 items-center gap-1 ps-6 pe-2.5">
      <h1 className="text-chrome font-medium text-ink-muted">{t('quickAsk.title')}</h1>
      <Keeping conversationId={conversationId} />
      <span className="flex-1" />
      {conversationId !== null && (
        <>
          <IconButton label={t('quickAsk.again')} keys="Mod+N" onClick={startOver}>
            <SquarePen size={15} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t('quickAsk.inMain')}
            onClick={() => {
              shell.showInMain({ to: 'conversation', id: conversationId });
              shell.hideQuickAsk();
              showConversation(null);
            }}
          >
            <AppWindow size={15} aria-hidden="true" />
          </IconButton>
        </>
      )}
      <IconButton label={t('quickAsk.hide')} keys="Esc" onClick={() => shell.hideQuickAsk()}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </header>
  );
}

/** A choice until something is sent; a fact from then on. */
function Keeping({ conversationId }: { readonly conversationId: string | null }) {
  const { t } = useTranslation();
  const chosen = useQuickAsk((state) => state.temporary);
  const temporary = conversationId === null ? chosen : isTemporaryId(conversationId);
  const Icon = temporary ? MessageCircleDashed : MessageCircle;
  const look = cx(
    'ms-2 flex items-center gap-1 rounded-full border border-line-strong px-2 py-0.5 text-meta text-ink-muted',
    temporary && 'border-dashed',
  );
  const words = (
    <>
      <Icon size={13} aria-hidden="true" />
      {t(temporary ? 'quickAsk.temporary' : 'quickAsk.kept')}
    </>
  );
  if (conversationId !== null) return <span className={look}>{words}</span>;
  return (
    <Tip text={t(temporary ? 'quickAsk.temporaryHint' : 'quickAsk.keptHint')}>
      <button
        type="button"
        aria-pressed={temporary}
        className={cx(look, 'hover:bg-hover hover:text-ink')}
        onClick={() => useQuickAsk.setState({ temporary: !temporary })}
      >
        {words}
      </button>
    </Tip>
  );
}
