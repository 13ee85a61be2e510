import { createHash } from 'node:crypto';

import { readChunks } from './read-chunks.ts';

/** SHA-256 of a file, lower-case hex. */
export async function hashFile(path: string, onProgress: (done: number) => void, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  let done = 0;
  for await (const chunk of readChunks(path, signal)) {
    hash.update(chunk);
    done += chunk.length;
    onProgress(done);
  }
  return hash.digest('hex');
}
