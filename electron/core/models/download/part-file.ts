import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

import { readChunks } from '../read-chunks.ts';

/** What has arrived of a file, with its hash so far. */
export interface PartFile {
  /** Bytes. */
  readonly size: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Back to nothing. */
  reset(): Promise<void>;
  /** SHA-256 of all of it, lower-case hex; it is on disk then. Once, at the end. */
  finish(): Promise<string>;
  close(): Promise<void>;
}

/** Opens what an earlier try left, and hashes it anew: what lies on a disk may have changed since. */
export async function openPart(path: string, signal: AbortSignal): Promise<PartFile> {
  const handle = await open(path, 'a+', 0o600);
  let hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of readChunks(path, signal)) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    get size() {
      return size;
    },
    async write(bytes) {
      await handle.appendFile(bytes);
      hash.update(bytes);
      size += bytes.length;
    },
    async reset() {
      await handle.truncate(0);
      hash = createHash('sha256');
      size = 0;
    },
    async finish() {
      await handle.sync();
      return hash.digest('hex');
    },
    async close() {
      await handle.datasync().catch(() => undefined);
      await handle.close();
    },
  };
}
