import { z } from 'zod';

import type { Store } from '../../store/store.ts';
import { downloadRecord } from './download-record.ts';
import type { DownloadRecords } from './download-record.ts';

const KEY = 'models.downloads';

/** Records in the encrypted database: what a person fetches is theirs to tell. */
export function downloadRecords(store: Store): DownloadRecords {
  return {
    async load() {
      const parsed = z.array(downloadRecord).safeParse(await store.call('settings.get', { key: KEY }));
      return parsed.success ? parsed.data : [];
    },
    save: (records) => store.call('settings.set', { key: KEY, value: records }),
  };
}
