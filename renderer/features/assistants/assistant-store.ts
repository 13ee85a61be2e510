import { create } from 'zustand';

import type { Assistant } from '../../../shared/contract/assistants.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { toastError } from '../toasts/toasts.ts';

interface AssistantStore {
  /** The person's own by name, then Sotto's. */
  readonly items: readonly Assistant[];
  readonly loaded: boolean;
}

const initial: AssistantStore = { items: [], loaded: false };

export const useAssistants = create<AssistantStore>(() => initial);

onForget(() => useAssistants.setState(initial, true));

export async function reloadAssistants(): Promise<void> {
  try {
    useAssistants.setState({ ...(await core.call('assistants.list', {})), loaded: true });
  } catch (error) {
    toastError(error);
  }
}
