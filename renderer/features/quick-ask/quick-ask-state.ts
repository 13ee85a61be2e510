import { create } from 'zustand';

import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { isQuickAsk } from '../../app/page-kind.ts';
import { showConversation, useView } from '../../app/view.ts';
import { isTemporaryId } from '../../../shared/domain/temporary.ts';

/** Whether what is asked next in the small window is kept in memory only. */
export const useQuickAsk = create<{ readonly temporary: boolean }>(() => ({ temporary: true }));

onForget(() => useQuickAsk.setState({ temporary: true }));

/**
 * The conversation that a first message of this window goes into: made at the last moment, so that no empty one shows up
 * elsewhere. Null: whatever sending makes.
 */
export async function firstConversation(): Promise<string | null> {
  if (!isQuickAsk || !useQuickAsk.getState().temporary) return null;
  return (await core.call('conversations.create', { temporary: true })).id;
}

/** Takes it back when nothing could be sent. */
export async function dropConversation(id: string): Promise<void> {
  await core.call('conversations.delete', { ids: [id] }).catch(() => undefined);
}

/** An empty composer again; what was temporary is gone. */
export function startOver(): void {
  const { conversationId } = useView.getState();
  showConversation(null);
  useQuickAsk.setState({ temporary: true });
  if (conversationId !== null && isTemporaryId(conversationId)) void dropConversation(conversationId);
}
