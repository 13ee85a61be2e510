import { create } from 'zustand';

import type { Tag } from '../../../shared/contract/tags.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';

interface TagStore {
  /** By name. */
  readonly items: readonly Tag[];
}

export const useTags = create<TagStore>(() => ({ items: [] }));

onForget(() => useTags.setState({ items: [] }));

export async function reloadTags(): Promise<void> {
  try {
    useTags.setState(await core.call('tags.list', {}));
  } catch {
    // the next change asks again
  }
}
