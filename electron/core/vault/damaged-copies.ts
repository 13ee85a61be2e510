import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { exists } from './profile-files.ts';

/** Databases that were put aside before a salvage, each in a folder of its own. They are copies of what people wrote. */
export const damagedFolder = (profile: string): string => join(profile, 'damaged');

/** A whole new database that waits to take the damaged one's place. */
export const salvagedFile = (database: string): string => `${database}.salvaged`;

/** The same while it is being filled. */
export const salvagingFile = (database: string): string => `${database}.salvaging`;

const ENDINGS = ['', '-wal'] as const;

/** Copies the database and its log, on disk when it returns. Returns the name of the copy's folder. */
export async function putAside(profile: string, database: string, now: Date): Promise<string> {
  const name = now.toISOString().replace(/[:.]/g, '-');
  const folder = join(damagedFolder(profile), name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const ending of ENDINGS) {
    if (!(await exists(database + ending))) continue;
    const copy = join(folder, `sotto.db${ending}`);
    await copyFile(database + ending, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await sync(copy);
  }
  await sync(folder);
  return name;
}

/** A salvage was killed before its last step. */
export const salvagedWaits = (database: string): Promise<boolean> => exists(salvagedFile(database));

/**
 * Puts a salvaged database in the place of the damaged one. The old log goes first, or it would be read into the new
 * file; killed between the two, the next start finishes here.
 */
export async function takeSalvaged(database: string): Promise<void> {
  if (!(await exists(salvagedFile(database)))) return;
  for (const ending of ['-wal', '-shm']) await rm(database + ending, { force: true });
  await rename(salvagedFile(database), database);
  await sync(dirname(database));
}

/** Destroys every copy that was put aside: part of any purge, or what it deletes would still be there. Returns how many. */
export async function removeDamagedCopies(profile: string): Promise<number> {
  const folder = damagedFolder(profile);
  const names = await readdir(folder).catch(() => []);
  await rm(folder, { recursive: true, force: true });
  // of a salvage that was killed: under the key that a purge destroys, but a page that it opens is one too many
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    await rm(`${salvagingFile(join(profile, 'sotto.db'))}${ending}`, { force: true });
  }
  return names.length;
}

async function sync(path: string): Promise<void> {
  // a folder can't be opened for that on Windows, where renames are written through by themselves
  const file = await open(path, 'r').catch(() => undefined);
  await file?.sync().catch(() => undefined);
  await file?.close();
}
