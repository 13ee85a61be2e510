import { useEffect, useMemo } from 'react';
import { create } from 'zustand';

import type { Assistant, ConversationSetup, NewSetup } from '../../../shared/contract/assistants.ts';
import type { Conversation } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { useAssistants } from '../assistants/assistant-store.ts';
import { toastError } from '../toasts/toasts.ts';
import { useTranscript } from './transcript.ts';

/** How a conversation that is not there yet begins. */
export const useBegins = create<{ readonly begin: NewSetup }>(() => ({ begin: {} }));

/** Of the conversation on show, as far as it was asked for. */
const useKnown = create<{ readonly id: string | null; readonly setup: ConversationSetup | null }>(() => ({
  id: null,
  setup: null,
}));

onForget(() => {
  forgetBegin();
  useKnown.setState({ id: null, setup: null });
});

export function forgetBegin(): void {
  useBegins.setState({ begin: {} });
}

type Chosen = NonNullable<Conversation['assistant']>;

/** Who answers in the conversation on show; null: nobody in particular. */
export function useTurnAssistant(): Chosen | null {
  const conversation = useTranscript((state) => state.conversation);
  const begins = useBegins((state) => state.begin.assistantId);
  const items = useAssistants((state) => state.items);
  if (conversation !== null) return conversation.assistant ?? null;
  return items.find(({ id }) => id === begins) ?? null;
}

/** The setup of the conversation on show, read again when it changes; null while it is not known. */
export function useSetup(): ConversationSetup | null {
  const conversation = useTranscript((state) => state.conversation);
  const begin = useBegins((state) => state.begin);
  const items = useAssistants((state) => state.items);
  const known = useKnown();
  useEffect(() => void (conversation !== null && readSetup(conversation.id)), [conversation]);
  const unsaved = useMemo(() => setupOf(begin, items), [begin, items]);
  if (conversation === null) return unsaved;
  return known.id === conversation.id ? known.setup : null;
}

async function readSetup(id: string): Promise<void> {
  try {
    useKnown.setState({ id, setup: await core.call('conversations.setup', { id }) });
  } catch {
    // gone meanwhile: the list says so
  }
}

function setupOf({ assistantId, prompt, sampling }: NewSetup, items: readonly Assistant[]): ConversationSetup {
  const found = items.find(({ id }) => id === assistantId);
  const assistant =
    found === undefined
      ? null
      : {
          id: found.id,
          name: found.name,
          icon: found.icon,
          prompt: found.prompt,
          sampling: found.sampling,
          floor: found.floor,
        };
  return { assistant, prompt: prompt ?? null, sampling: sampling ?? {} };
}

export type SetupChange = Partial<Pick<ConversationSetup, 'prompt' | 'sampling'>> & {
  readonly assistantId?: string | null;
};

/** For this conversation, and only for it. */
export async function configure(change: SetupChange): Promise<void> {
  const { conversation } = useTranscript.getState();
  if (conversation === null) {
    const { assistantId, ...rest } = change;
    return useBegins.setState(({ begin: { assistantId: before, ...others } }) => {
      const id = assistantId === undefined ? before : (assistantId ?? undefined);
      return { begin: { ...others, ...rest, ...(id === undefined ? {} : { assistantId: id }) } };
    });
  }
  const { id } = conversation;
  try {
    const setup = await core.call('conversations.configure', { id, ...change });
    const fresh = await core.call('conversations.get', { id });
    useKnown.setState({ id, setup });
    if (useTranscript.getState().conversationId === id) useTranscript.setState({ conversation: fresh });
  } catch (error) {
    toastError(error);
  }
}
