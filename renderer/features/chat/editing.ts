import { create } from 'zustand';

import { onForget } from '../../app/forget.ts';
import { dropDraft } from './drafts.ts';

/** The message being edited in place, if any. */
export const useEditing = create<{ readonly messageId: string | null }>(() => ({ messageId: null }));

onForget(() => useEditing.setState({ messageId: null }));

export function startEditing(messageId: string): void {
  useEditing.setState({ messageId });
}

/** Sent, or given up: the message is as it was. */
export function endEditing(conversationId: string, messageId: string): void {
  dropDraft({ conversationId, messageId });
  if (useEditing.getState().messageId === messageId) useEditing.setState({ messageId: null });
}
