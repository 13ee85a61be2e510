import type { Snippet } from '../../../shared/contract/assistants.ts';
import { t } from '../../../shared/messages/index.ts';
import { core } from '../../app/client/core.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { reloadSnippets } from './snippet-store.ts';

/** How long there is a way back, in milliseconds. */
const UNDO_MS = 8000;

/** A new one without an id. Throws what went wrong. */
export async function saveSnippet(snippet: { name: string; text: string; id?: string }): Promise<void> {
  await core.call('snippets.put', snippet);
  await reloadSnippets();
}

export async function deleteSnippet({ id, name, text }: Snippet): Promise<void> {
  try {
    await core.call('snippets.delete', { id });
    await reloadSnippets();
    const toast = toasts.add({
      title: t('snippets.deleted', { name }),
      timeout: UNDO_MS,
      actionProps: {
        children: t('common.undo'),
        onClick: () => {
          toasts.close(toast);
          void saveSnippet({ id, name, text }).catch(toastError);
        },
      },
    });
  } catch (error) {
    toastError(error);
  }
}
