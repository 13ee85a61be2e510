import { useEffect } from 'react';

import { shell } from '../../app/client/core.ts';
import { followChanges } from '../../app/follow-changes.ts';
import { useView } from '../../app/view.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { AgainDialog } from '../chat/again-dialog.tsx';
import { AnswerAnnouncer } from '../chat/answer-announcer.tsx';
import { StorageBanner } from '../chat/storage-banner.tsx';
import { openTranscript, useTranscript } from '../chat/transcript.ts';
import { TranscriptView } from '../chat/transcript-view.tsx';
import { Composer } from '../composer/composer.tsx';
import { LinkDialog } from '../markdown/link-dialog.tsx';
import { QuickAskHeader } from './quick-ask-header.tsx';
import { useQuickKeys } from './use-quick-keys.ts';
import { useRoom } from './use-room.ts';

/** The composer alone, and above it what it was answered. */
export function QuickAsk() {
  const conversationId = useView((state) => state.conversationId);
  const shownId = useTranscript((state) => state.conversationId);
  const error = useTranscript((state) => state.error);
  const isEmpty = useTranscript((state) => state.messages.length === 0);
  useEffect(followChanges, []);
  useEffect(() => void openTranscript(conversationId), [conversationId]);
  useEffect(leaveForMain, []);
  useQuickKeys();
  useRoom(!isEmpty || error !== null);
  return (
    <main className="flex h-full flex-col border border-line-strong/40">
      <QuickAskHeader />
      <StorageBanner />
      {error !== null && (
        <div className="px-6 py-3">
          <ErrorNote error={error} />
        </div>
      )}
      {isEmpty ? <div className="flex-1" /> : <TranscriptView key={`transcript-${shownId}`} />}
      <Composer key={`composer-${conversationId}`} conversationId={conversationId} />
      <AnswerAnnouncer />
      <AgainDialog />
      <LinkDialog />
    </main>
  );
}

/** Settings and side panels are in the main window: what asks for one goes there. */
function leaveForMain(): () => void {
  return useView.subscribe(({ place, panel, settingsPage, conversationId }) => {
    if (place === 'settings') {
      useView.setState({ place: 'chat' });
      shell.showInMain({ to: 'settings', page: settingsPage });
    } else if (panel !== null && conversationId !== null) {
      useView.setState({ panel: null });
      shell.showInMain({ to: 'conversation', id: conversationId });
    }
  });
}
