import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { SottoError } from '../../../../shared/errors.ts';
import { partBeside } from '../half-written.ts';
import type { HalfWritten } from '../half-written.ts';

type Chunk = string | Uint8Array;

/**
 * Writes a file that was not there before: beside its place, mode 0600, to the disk, and only then under its name.
 * Returns its size in bytes. Throws FILE_EXISTS, FILE_UNREADABLE, DISK_FULL or what the source throws; nothing is left.
 */
export async function writeNewFile(
  path: string,
  chunks: AsyncIterable<Chunk>,
  half?: Pick<HalfWritten, 'during'>,
): Promise<number> {
  await requireNothing(path);
  const part = partBeside(path);
  const write = async (): Promise<number> => {
    try {
      const bytes = await fill(part, chunks);
      await takeName(part, path);
      await syncFolder(dirname(path));
      return bytes;
    } catch (error) {
      throw fileError(error);
    } finally {
      await rm(part, { force: true }).catch(() => undefined);
    }
  };
  return half === undefined ? write() : half.during(part, write);
}

export async function requireNothing(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found !== undefined) throw new SottoError('FILE_EXISTS');
}

/** Of what the system says; anything that is not about files is thrown on as it is. */
export function fileError(error: unknown): unknown {
  if (error instanceof SottoError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EEXIST':
    case 'ENOTEMPTY':
      return new SottoError('FILE_EXISTS');
    case 'ENOSPC':
    case 'EDQUOT':
      return new SottoError('DISK_FULL');
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENAMETOOLONG':
    case 'EISDIR':
      return new SottoError('FILE_UNREADABLE');
    default:
      return error;
  }
}

async function fill(part: string, chunks: AsyncIterable<Chunk>): Promise<number> {
  const file = await open(part, 'wx', 0o600);
  try {
    let bytes = 0;
    for await (const chunk of chunks) {
      const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
      await file.writeFile(data);
      bytes += data.byteLength;
    }
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}

/** A rename would replace what came there meanwhile; a link doesn't. */
async function takeName(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // a disk without links (FAT, some network drives)
    await requireNothing(path);
    await rename(part, path);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  // not every system lets a folder be synced, and the file itself is on disk
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
