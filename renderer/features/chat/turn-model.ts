import { create } from 'zustand';

import type { LocalModel } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { useModels } from '../models/model-store.ts';
import { useSettings } from '../settings/settings-store.ts';
import { toastError } from '../toasts/toasts.ts';
import { pickModel } from './pick-model.ts';
import { useTranscript } from './transcript.ts';

/** The choice made for a conversation that does not exist yet. */
const useChosen = create<{ readonly modelId: string | null }>(() => ({ modelId: null }));

onForget(() => useChosen.setState({ modelId: null }));

export function useTurnModel(): LocalModel | null {
  const models = useModels((state) => state.items);
  const conversation = useTranscript((state) => state.conversation);
  const chosen = useChosen((state) => state.modelId);
  const preferred = useSettings((state) => state.defaultModelId);
  return pickModel(models, conversation, chosen, preferred);
}

/** A choice made before the conversation existed stays with it. */
export async function keepChoice(): Promise<void> {
  const { modelId } = useChosen.getState();
  useChosen.setState({ modelId: null });
  if (modelId !== null) await chooseModel(modelId);
}

/** For this conversation, and only for it. */
export async function chooseModel(modelId: string): Promise<void> {
  const { conversation } = useTranscript.getState();
  if (conversation === null) return useChosen.setState({ modelId });
  try {
    const changed = await core.call('conversations.update', { id: conversation.id, mode: { kind: 'model', modelId } });
    if (useTranscript.getState().conversationId === changed.id) useTranscript.setState({ conversation: changed });
  } catch (error) {
    toastError(error);
  }
}
