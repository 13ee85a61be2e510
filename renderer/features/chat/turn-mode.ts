import { useMemo } from 'react';
import { create } from 'zustand';

import type { ConversationMode } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { useAssistants } from '../assistants/assistant-store.ts';
import { useSettings } from '../settings/settings-store.ts';
import { toastError } from '../toasts/toasts.ts';
import { useTranscript } from './transcript.ts';
import { useBegins } from './turn-setup.ts';

/** The choice made for a conversation that does not exist yet. */
const useChosen = create<{ readonly mode: ConversationMode | null }>(() => ({ mode: null }));

onForget(() => useChosen.setState({ mode: null }));

export function useTurnMode(): ConversationMode {
  const conversation = useTranscript((state) => state.conversation);
  const chosen = useChosenMode();
  const kind = useSettings((state) => state.defaultMode);
  const begins = useBegins((state) => state.begin.assistantId);
  const brought = useAssistants((state) => state.items).find(({ id }) => id === begins)?.mode;
  const usual = useMemo((): ConversationMode => ({ kind }), [kind]);
  return conversation?.mode ?? chosen ?? brought ?? usual;
}

const HERE: ConversationMode = { kind: 'device' };

/**
 * What a person chose for a conversation that does not exist yet; null: nothing. Who wants new ones to stay here is not
 * talked out of it by an assistant.
 */
export function useChosenMode(): ConversationMode | null {
  const chosen = useChosen((state) => state.mode);
  const stays = useSettings((state) => state.defaultMode === 'device');
  return chosen ?? (stays ? HERE : null);
}

/** The conversation has begun, and the choice with it: the next one begins without. */
export function forgetChoice(): void {
  useChosen.setState({ mode: null });
}

/** For this conversation, and only for it. */
export async function chooseMode(mode: ConversationMode): Promise<void> {
  const { conversation } = useTranscript.getState();
  if (conversation === null) return useChosen.setState({ mode });
  try {
    const changed = await core.call('conversations.update', { id: conversation.id, mode });
    if (useTranscript.getState().conversationId === changed.id) useTranscript.setState({ conversation: changed });
  } catch (error) {
    toastError(error);
  }
}
