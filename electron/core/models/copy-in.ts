import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';
import { readChunks } from './read-chunks.ts';

const PARTIAL = '.part';
/** Left free for the database, which must never be the one to find the disk full. Bytes. */
const SPARE_SPACE = 256 * 1024 * 1024;

export interface CopyOptions {
  readonly source: string;
  readonly folder: string;
  /** What the source's size was when its header was read. */
  readonly size: number;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Copies a model to `<sha256>.gguf` in the folder, hashing on the way, and returns the hash. The name appears only once all
 * bytes are on disk. Throws DISK_FULL before writing, MODEL_CHANGED when the source changed under the copy, CANCELLED.
 */
export async function copyIn({ source, folder, size, onProgress, signal }: CopyOptions): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const space = await statfs(folder);
  if (space.bavail * space.bsize < size + SPARE_SPACE) throw new SottoError('DISK_FULL');

  const partial = join(folder, `${randomBytes(8).toString('hex')}${PARTIAL}`);
  try {
    const hash = createHash('sha256');
    const target = await open(partial, 'wx', 0o600);
    let done = 0;
    try {
      for await (const chunk of readChunks(source, signal)) {
        hash.update(chunk);
        await target.writeFile(chunk);
        done += chunk.length;
        if (done > size) break;
        onProgress(done);
      }
      await target.sync();
    } finally {
      await target.close();
    }
    if (done !== size) throw new SottoError('MODEL_CHANGED');
    const sha256 = hash.digest('hex');
    await rename(partial, join(folder, `${sha256}.gguf`));
    await syncFolder(folder);
    return sha256;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Copies that a crash left unfinished. */
export async function removePartialCopies(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (/^[0-9a-f]{16}\.part$/.test(name)) await rm(join(folder, name), { force: true });
  }
}

/** A rename is safe only when the folder is on disk too. Windows can't open folders, and doesn't need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
