import { stat } from 'node:fs/promises';

import type { LocalModel } from '../../../shared/contract.ts';

/** Whether the file is there with the size it had. */
export async function fileState(path: string, sizeBytes: number): Promise<LocalModel['fileState']> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size === sizeBytes ? 'ok' : 'changed';
  } catch {
    return 'missing';
  }
}
