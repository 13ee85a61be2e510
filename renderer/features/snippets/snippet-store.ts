import { create } from 'zustand';

import type { Snippet } from '../../../shared/contract/assistants.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { toastError } from '../toasts/toasts.ts';

interface SnippetStore {
  /** By name. */
  readonly items: readonly Snippet[];
  readonly loaded: boolean;
}

const initial: SnippetStore = { items: [], loaded: false };

export const useSnippets = create<SnippetStore>(() => initial);

onForget(() => useSnippets.setState(initial, true));

export async function reloadSnippets(): Promise<void> {
  try {
    useSnippets.setState({ ...(await core.call('snippets.list', {})), loaded: true });
  } catch (error) {
    toastError(error);
  }
}
