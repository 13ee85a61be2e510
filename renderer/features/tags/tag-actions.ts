import type { CallParams } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { toastError } from '../toasts/toasts.ts';
import { reloadTags } from './tag-store.ts';

/** False when it was refused; the reason has been said. */
export async function createTag(name: string): Promise<boolean> {
  return told(() => core.call('tags.create', { name }));
}

export async function updateTag(change: CallParams<'tags.update'>): Promise<boolean> {
  return told(() => core.call('tags.update', change));
}

export async function deleteTag(id: string): Promise<boolean> {
  return told(() => core.call('tags.delete', { id }));
}

async function told(task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task();
    await reloadTags();
    return true;
  } catch (error) {
    toastError(error);
    return false;
  }
}
