import { create } from 'zustand';

import type { CallResult } from '../../../shared/contract.ts';
import type { Download, DownloadSource } from '../../../shared/contract/downloads.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { toastError } from '../toasts/toasts.ts';
import { reloadDownloads } from './download-store.ts';

interface LibraryStore {
  readonly catalog: CallResult<'models.catalog'> | null;
  /** It was asked for, and is there or can't be had. */
  readonly settled: boolean;
  /** A file that nobody can check: waits for consent. */
  readonly asking: DownloadSource | null;
}

const initial: LibraryStore = { catalog: null, settled: false, asking: null };

export const useLibrary = create<LibraryStore>(() => initial);

onForget(() => useLibrary.setState(initial, true));

export async function reloadLibrary(): Promise<void> {
  await reloadDownloads().catch(() => undefined);
  try {
    useLibrary.setState({ catalog: await core.call('models.catalog', { context: null }) });
  } catch (error) {
    toastError(error);
  } finally {
    useLibrary.setState({ settled: true });
  }
}

/** Begins a download, or asks first when its content can't be checked. */
export async function startDownload(source: DownloadSource, acceptUnverified = false): Promise<Download | null> {
  useLibrary.setState({ asking: null });
  try {
    const started = await core.call('downloads.start', { source, acceptUnverified });
    await reloadDownloads();
    return started;
  } catch (error) {
    if (asSottoError(error).code === 'DOWNLOAD_UNVERIFIED') useLibrary.setState({ asking: source });
    else throw error;
    return null;
  }
}
