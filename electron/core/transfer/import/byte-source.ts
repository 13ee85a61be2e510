import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

import { SottoError } from '../../../../shared/errors.ts';

/** A file that is read where one likes. Opened once: what was checked is what is read. */
export interface ByteSource {
  /** Bytes, when it was opened. */
  readonly size: number;
  /** Of the open file; good until `close`. */
  readonly descriptor: number;
  /** Fewer than asked for at the end of the file. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Throws FILE_UNREADABLE for anything that is not a file. */
export async function openByteSource(path: string): Promise<ByteSource> {
  // a pipe that nobody writes to would otherwise be waited for without end
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => {
    throw new SottoError('FILE_UNREADABLE');
  });
  const about = await file.stat();
  if (!about.isFile()) {
    await file.close();
    throw new SottoError('FILE_UNREADABLE');
  }
  const { size } = about;
  return {
    size,
    descriptor: file.fd,
    async read(position, length) {
      const wanted = Math.max(0, Math.min(length, size - position));
      const buffer = Buffer.allocUnsafe(wanted);
      let got = 0;
      while (got < wanted) {
        const { bytesRead } = await file.read(buffer, got, wanted - got, position + got).catch(() => {
          throw new SottoError('FILE_UNREADABLE');
        });
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      return buffer.subarray(0, got);
    },
    close: () => file.close(),
  };
}

const CHUNK = 256 * 1024;

/** From a position on, in order. */
export async function* bytesFrom(file: ByteSource, from = 0, until = file.size): AsyncGenerator<Buffer> {
  for (let at = from; at < until;) {
    const chunk = await file.read(at, Math.min(CHUNK, until - at));
    if (chunk.length === 0) return;
    at += chunk.length;
    yield chunk;
  }
}
