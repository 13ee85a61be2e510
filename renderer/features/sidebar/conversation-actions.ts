import { t } from '../../../shared/messages/index.ts';
import { core } from '../../app/client/core.ts';
import { showConversation, useView } from '../../app/view.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { dropConversations, putConversation, reloadConversations } from './conversation-store.ts';

export async function renameConversation(id: string, title: string): Promise<void> {
  const trimmed = title.trim();
  if (trimmed === '') return;
  try {
    putConversation(await core.call('conversations.update', { id, title: trimmed.slice(0, 1000) }));
  } catch (error) {
    toastError(error);
  }
}

export async function pinConversation(id: string, pinned: boolean): Promise<void> {
  try {
    putConversation(await core.call('conversations.update', { id, pinned }));
  } catch (error) {
    toastError(error);
  }
}

/** Out of sight at once, with a way back for as long as core keeps the rows. */
export async function deleteConversations(ids: string[]): Promise<void> {
  const { conversationId } = useView.getState();
  try {
    const { undoMs } = await core.call('conversations.delete', { ids });
    dropConversations(ids);
    const wasOpen = conversationId !== null && ids.includes(conversationId);
    if (wasOpen) showConversation(null);
    const toast = toasts.add({
      title: t('sidebar.deleted', { count: ids.length }),
      description: t('sidebar.deletedHint'),
      timeout: undoMs,
      actionProps: {
        children: t('common.undo'),
        onClick: () => {
          toasts.close(toast);
          void restore(ids, wasOpen ? conversationId : null);
        },
      },
    });
  } catch (error) {
    toastError(error);
  }
}

async function restore(ids: string[], open: string | null): Promise<void> {
  try {
    await core.call('conversations.restore', { ids });
    await reloadConversations();
    if (open !== null) showConversation(open);
  } catch (error) {
    toastError(error);
  }
}
