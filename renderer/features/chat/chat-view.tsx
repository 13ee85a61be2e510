import { useEffect } from 'react';

import { useView } from '../../app/view.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Composer } from '../composer/composer.tsx';
import { FilePreview } from '../attachments/file-preview.tsx';
import { SawPanel } from '../activity/saw-panel.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { AgainDialog } from './again-dialog.tsx';
import { AnswerAnnouncer } from './answer-announcer.tsx';
import { ChatHeader } from './chat-header.tsx';
import { followSelection } from '../snippets/last-selection.ts';
import { FindBar } from '../search/find-bar.tsx';
import { EmptyChat } from './empty-chat.tsx';
import { SetupPanel } from './setup-panel.tsx';
import { StorageBanner } from './storage-banner.tsx';
import { openTranscript, useTranscript } from './transcript.ts';
import { TranscriptView } from './transcript-view.tsx';

export function ChatView() {
  const conversationId = useView((state) => state.conversationId);
  const finding = useView((state) => state.finding);
  const panel = useView((state) => state.panel);
  const shownId = useTranscript((state) => state.conversationId);
  const loaded = useTranscript((state) => state.loaded);
  const error = useTranscript((state) => state.error);
  const isEmpty = useTranscript((state) => state.messages.length === 0);

  useEffect(() => void openTranscript(conversationId), [conversationId]);
  useEffect(followSelection, []);

  return (
    <div className="flex h-full min-w-0 flex-1">
      <main className="flex h-full min-w-0 flex-1 flex-col">
        <ChatHeader />
        <StorageBanner />
        {finding && conversationId !== null && <FindBar conversationId={conversationId} />}
        {error !== null && (
          <div className="mx-auto w-full max-w-180 px-6 py-3">
            <ErrorNote error={error} />
          </div>
        )}
        {isEmpty ? (
          loaded && error === null ? (
            <EmptyChat />
          ) : (
            <div className="flex-1" />
          )
        ) : (
          <TranscriptView key={`transcript-${shownId}`} />
        )}
        <Composer key={`composer-${conversationId}`} conversationId={conversationId} />
        <AnswerAnnouncer />
        <AgainDialog />
        <FilePreview />
      </main>
      {panel?.kind === 'details' && <DetailsPanel messageId={panel.messageId} />}
      {panel?.kind === 'conversation' && <SetupPanel key={conversationId} />}
      {panel?.kind === 'saw' && <SawPanel key={panel.messageId} messageId={panel.messageId} />}
    </div>
  );
}
