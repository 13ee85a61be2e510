import { z } from 'zod';

import { errorShape, id } from '../../../../shared/contract/primitives.ts';

/** What is kept of a download from one start to the next, in the encrypted database. Its bytes are `<id>.download`. */
export const downloadRecord = z.strictObject({
  id,
  url: z.string(),
  name: z.string(),
  catalogId: z.string().nullable(),
  sha256: z.string().nullable(),
  sizeBytes: z.int().nullable(),
  total: z.int().nullable(),
  etag: z.string().nullable(),
  error: errorShape.nullable(),
});

export type DownloadRecord = z.infer<typeof downloadRecord>;

/** Where records are kept. */
export interface DownloadRecords {
  load(): Promise<DownloadRecord[]>;
  save(records: readonly DownloadRecord[]): Promise<void>;
}
