import type { CallParams, Conversation } from '../../../shared/contract.ts';
import { t } from '../../../shared/messages/index.ts';
import { core } from '../../app/client/core.ts';
import { showConversation } from '../../app/view.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { putConversation } from './conversation-store.ts';

type Change = Omit<CallParams<'conversations.organise'>, 'ids'>;

/** The most that core takes at once. */
const AT_ONCE = 10_000;

/** To all of them; the list follows by itself. */
export async function organise(ids: readonly string[], change: Change): Promise<boolean> {
  try {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      await core.call('conversations.organise', { ids: ids.slice(from, from + AT_ONCE), ...change });
    }
    return true;
  } catch (error) {
    toastError(error);
    return false;
  }
}

/** Out of the list or back in it, with a way to take that back. */
export async function archiveConversations(ids: readonly string[], archived: boolean): Promise<void> {
  if (!(await organise(ids, { archived }))) return;
  const toast = toasts.add({
    title: t(archived ? 'organise.archivedDone' : 'organise.unarchivedDone', { count: ids.length }),
    ...(archived ? { description: t('organise.archivedHint') } : {}),
    actionProps: {
      children: t('common.undo'),
      onClick: () => {
        toasts.close(toast);
        void organise(ids, { archived: !archived });
      },
    },
  });
}

export async function duplicateConversation({ id, title }: Pick<Conversation, 'id' | 'title'>): Promise<void> {
  try {
    const name = t('organise.copyTitle', { title }).slice(0, 1000);
    const copy = await core.call('conversations.duplicate', { id, ...(title === '' ? {} : { title: name }) });
    putConversation(copy);
    showConversation(copy.id);
  } catch (error) {
    toastError(error);
  }
}
