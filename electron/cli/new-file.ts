import { open, rm } from 'node:fs/promises';

import { SottoError } from '../../shared/errors.ts';

/** Writes a line and waits until it is on disk. */
export type WriteLine = (line: string) => Promise<void>;

/**
 * Runs a task with a file that nobody else has, mode 0600: claimed before anything is changed, gone again when the task
 * fails. Throws FILE_EXISTS, or FILE_UNREADABLE where none can be made.
 */
export async function withNewFile<T>(path: string, task: (write: WriteLine) => Promise<T>): Promise<T> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new SottoError(error.code === 'EEXIST' ? 'FILE_EXISTS' : 'FILE_UNREADABLE');
  });
  try {
    const done = await task(async (line) => {
      await file.writeFile(`${line}\n`);
      await file.sync();
    });
    await file.close();
    return done;
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
}
