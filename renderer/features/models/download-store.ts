import { create } from 'zustand';

import type { Download } from '../../../shared/contract/downloads.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';

interface DownloadStore {
  readonly items: readonly Download[];
}

const initial: DownloadStore = { items: [] };

/** What is being fetched, wherever in the app one is. */
export const useDownloads = create<DownloadStore>(() => initial);

onForget(() => useDownloads.setState(initial, true));

export function noteDownloads(items: readonly Download[]): void {
  useDownloads.setState({ items });
}

export async function reloadDownloads(): Promise<void> {
  noteDownloads((await core.call('downloads.list', {})).items);
}
