import { t } from '../../../shared/messages/index.ts';
import { isTemporaryId } from '../../../shared/domain/temporary.ts';
import { core } from '../../app/client/core.ts';
import { holdStrokes } from '../../app/hold-strokes.ts';
import { showConversation, useView } from '../../app/view.ts';
import { pendingIn, usePendingFiles } from '../attachments/pending-files.ts';
import { keepDraft, readDraft } from '../chat/drafts.ts';
import { isSending } from '../chat/turns.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { dropConversations, putConversation, reloadConversations, useConversations } from './conversation-store.ts';

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

/** Opens a conversation that is never written: the empty one that is there already, or a new one. */
export async function startTemporary(): Promise<void> {
  const waiting = useConversations
    .getState()
    .items.find(({ temporary, leafId }) => temporary === true && leafId === null);
  // the first of a session takes a moment, and who is quick would write into what is kept
  const strokes = holdStrokes();
  try {
    const made = waiting ?? (await core.call('conversations.create', { temporary: true }));
    putConversation(made);
    const typed = strokes();
    const place = { conversationId: made.id };
    if (typed !== '') keepDraft(place, (readDraft(place) ?? '') + typed);
    showConversation(made.id);
  } catch (error) {
    toastError(error);
  } finally {
    strokes();
  }
}

/** A temporary conversation that was left with nothing in it, and nothing about to be, does not stay in the list. */
export function dropEmptyTemporary(): () => void {
  return useView.subscribe(({ conversationId: now }, { conversationId: before }) => {
    if (before === null || before === now || !isTemporaryId(before)) return;
    const left = useConversations.getState().items.find(({ id }) => id === before);
    if (left === undefined || left.leafId !== null || isSending(before)) return;
    if (
      (readDraft({ conversationId: before }) ?? '') !== '' ||
      pendingIn(usePendingFiles.getState(), before).length > 0
    )
      return;
    dropConversations([before]);
    // nothing is lost where it could not be: it goes with the lock
    void core.call('conversations.delete', { ids: [before] }).catch(() => undefined);
  });
}

/** Out of sight at once, with a way back for as long as core keeps the rows. */
export async function deleteConversations(ids: string[]): Promise<void> {
  const { conversationId } = useView.getState();
  try {
    const { undoMs } = await core.call('conversations.delete', { ids });
    dropConversations(ids);
    const wasOpen = conversationId !== null && ids.includes(conversationId);
    if (wasOpen) showConversation(null);
    // what is in memory only is gone: there is nothing to take back
    if (ids.every(isTemporaryId)) return;
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
