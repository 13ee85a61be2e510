import type { Assistant, AssistantBody } from '../../../shared/contract/assistants.ts';
import type { StarterKey } from '../../../shared/domain/assistant-starters.ts';
import { t } from '../../../shared/messages/index.ts';
import { core } from '../../app/client/core.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { assistantName } from './assistant-name.ts';
import { reloadAssistants } from './assistant-store.ts';

/** How long there is a way back, in milliseconds. */
const UNDO_MS = 8000;

export function bodyOf({ icon, prompt, mode, sampling, floor, ...rest }: Assistant): AssistantBody {
  return { name: assistantName(rest), icon, prompt, mode, sampling, floor };
}

/** A new one without an id. Throws what went wrong. */
export async function saveAssistant(body: AssistantBody, id?: string): Promise<void> {
  await core.call('assistants.put', { ...body, ...(id === undefined ? {} : { id }) });
  await reloadAssistants();
}

export async function deleteAssistant(assistant: Assistant): Promise<void> {
  const { id, name } = assistant;
  try {
    await core.call('assistants.delete', { id });
    await reloadAssistants();
    const toast = toasts.add({
      title: t('assistants.deleted', { name }),
      description: t('assistants.deletedHint'),
      timeout: UNDO_MS,
      actionProps: {
        children: t('common.undo'),
        onClick: () => {
          toasts.close(toast);
          void saveAssistant(bodyOf(assistant), id).catch(toastError);
        },
      },
    });
  } catch (error) {
    toastError(error);
  }
}

export async function hideStarter(key: StarterKey, hidden: boolean): Promise<void> {
  try {
    await core.call('assistants.hide', { key, hidden });
    await reloadAssistants();
  } catch (error) {
    toastError(error);
  }
}
