import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

import { SottoError } from '../../../shared/errors.ts';

const CHUNK = 1024 * 1024;

/**
 * A regular file's bytes, a megabyte at a time; each chunk is valid until the next is asked for. A pipe or a device is
 * refused: it might never end.
 */
export async function* readChunks(path: string, signal: AbortSignal): AsyncGenerator<Buffer, void> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw new SottoError('MODEL_NOT_GGUF');
    const chunk = Buffer.allocUnsafe(CHUNK);
    while (true) {
      if (signal.aborted) throw new SottoError('CANCELLED');
      const { bytesRead } = await handle.read(chunk, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
