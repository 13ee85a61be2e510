import { reloadAssistants } from '../features/assistants/assistant-store.ts';
import { noteDownloads } from '../features/models/download-store.ts';
import { noteTransfer } from '../features/data/transfer-progress.ts';
import { openTranscript, rereadTranscript, useTranscript } from '../features/chat/transcript.ts';
import { noteProgress, reloadModels, useModels } from '../features/models/model-store.ts';
import { noteSpike } from '../features/activity/note-spike.ts';
import { reloadPolicy } from '../features/policy/policy-store.ts';
import { reloadProviders } from '../features/providers/provider-store.ts';
import { reloadSnippets } from '../features/snippets/snippet-store.ts';
import { notePurge } from '../features/retention/purge-progress.ts';
import { reloadSettings } from '../features/settings/settings-store.ts';
import { readUpdates } from '../features/updates/update-store.ts';
import { dropConversations, reloadConversations, rereadConversation } from '../features/sidebar/conversation-store.ts';
import { reloadTags } from '../features/tags/tag-store.ts';
import { useStorage } from '../features/chat/storage.ts';
import type { StreamEvent } from '../../shared/contract.ts';
import { core } from './client/core.ts';

let stopFollowing: (() => void) | null = null;

/** Reads everything once and then what changes, until the vault is locked. Returns how to stop. */
export function followChanges(): () => void {
  stopFollowing?.();
  const stop = core.open('changes', {}, { event: take });
  stopFollowing = stop;
  void reloadConversations();
  void reloadTags();
  void reloadModels();
  void reloadProviders();
  void reloadSettings();
  void reloadAssistants();
  void reloadSnippets();
  void readUpdates();
  // After a crash of core the page still shows what it had; an answer under way then has come to an end.
  const { conversationId } = useTranscript.getState();
  if (conversationId !== null) void openTranscript(conversationId, true);
  return stop;
}

function take(event: StreamEvent<'changes'>): void {
  switch (event.type) {
    case 'conversation':
      if (event.change === 'deleted') dropConversations([event.id]);
      else void rereadConversation(event.id);
      rereadTranscript(event.id);
      return;
    case 'conversations':
      return void reloadConversations();
    case 'tags':
      return void reloadTags();
    case 'models':
      return void reloadModels();
    case 'storage':
      return useStorage.setState({ problem: event.problem });
    case 'settings':
      return void reloadSettings();
    case 'updates':
      return void readUpdates();
    case 'assistants':
      return void reloadAssistants();
    case 'snippets':
      return void reloadSnippets();
    case 'vault':
    case 'appearance':
      // followed from the first moment, vault or not: session.ts, appearance.ts
      return;
    case 'spike':
      return noteSpike(event.of, event.count);
    case 'policy':
      return void reloadPolicy().catch(() => undefined);
    case 'inference':
      return useModels.setState({ inference: event.status });
    case 'downloads':
      return noteDownloads(event.items);
    case 'transfer':
      return noteTransfer(event.task, event.conversations);
    case 'purge':
      return notePurge(event);
    case 'model-progress':
      return noteProgress(event.modelId, event);
  }
}
