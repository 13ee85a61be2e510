import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';
import { fileError } from '../vault/file-error.ts';
import { partBeside } from '../transfer/half-written.ts';
import type { HalfWritten } from '../transfer/half-written.ts';
import { syncFolder } from '../vault/write-atomically.ts';

/** A backup is a folder that looks like a profile: a database under a key of its own, and the vault file that opens it. */
export interface BackupFiles {
  readonly database: string;
  readonly vault: string;
}

export const backupFiles = (folder: string): BackupFiles => ({
  database: join(folder, 'sotto.db'),
  vault: join(folder, 'vault.json'),
});

/** Those that Sotto makes by itself, and throws away by itself. */
export const managedFolder = (profile: string): string => join(profile, 'backups');

const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(-\d{3})?Z(-before-upgrade)?$/;

export interface ManagedBackup {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** The newest first. What is not whole, or somebody else's, is left out. */
export async function listManaged(profile: string): Promise<ManagedBackup[]> {
  const folder = managedFolder(profile);
  const names = await readdir(folder).catch(() => []);
  const found: ManagedBackup[] = [];
  for (const name of names
    .filter((one) => NAME.test(one))
    .toSorted()
    .toReversed()) {
    const { database, vault } = backupFiles(join(folder, name));
    const file = await stat(database).catch(() => null);
    const opener = await stat(vault).catch(() => null);
    if (file !== null && opener !== null) found.push({ name, at: timeOf(name), bytes: file.size });
  }
  return found;
}

export function nameFor(now: Date): string {
  return now.toISOString().replace(/[:.]/g, '-');
}

function timeOf(name: string): number {
  const [, day = '', hour = '', minute = '', second = '', milli = '0'] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-?(\d{3})?/.exec(name) ?? [];
  return Date.parse(`${day}T${hour}:${minute}:${second}.${milli}Z`);
}

/**
 * Makes a folder whole or not at all: filled beside its place and renamed into it. Throws FILE_EXISTS when something is
 * there, DISK_FULL, PROFILE_READ_ONLY.
 */
export async function makeFolder<T>(
  path: string,
  fill: (folder: string) => Promise<T>,
  half?: Pick<HalfWritten, 'during'>,
): Promise<T> {
  const hidden = join(dirname(path), `.${basename(path)}`);
  // among our own, what a kill leaves is known by its place; elsewhere by a name that nobody else has
  if (half === undefined) return makeWhole(path, `${hidden}.part`, fill);
  const part = partBeside(hidden);
  return half.during(part, () => makeWhole(path, part, fill));
}

async function makeWhole<T>(path: string, part: string, fill: (folder: string) => Promise<T>): Promise<T> {
  try {
    if ((await stat(path).catch(() => null)) !== null) throw new SottoError('FILE_EXISTS');
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { mode: 0o700 });
    const filled = await fill(part);
    await syncFolder(part);
    await rename(part, path);
    await syncFolder(dirname(path));
    return filled;
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw fileError(error);
  }
}

/** Writes a new file, on disk when it returns. */
export async function writeNew(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Where backups are on their way out: what is there has no name that anybody would restore. */
const goneFolder = (profile: string): string => join(profile, 'backups.gone');

/** Destroys every backup that Sotto made by itself. Returns how many. */
export async function removeManaged(profile: string): Promise<number> {
  const all = await listManaged(profile);
  // where a link stands, taking the link away would leave what it leads to
  for (const { name } of all) await emptyLinked(profile, name);
  await removeWhole(managedFolder(profile), profile);
  return all.length;
}

/** Deletes the two files of a backup that lies behind a link: on a larger disk, say. Nothing else that is there. */
async function emptyLinked(profile: string, name: string): Promise<void> {
  const folder = join(managedFolder(profile), name);
  const own = join(await realpath(profile), basename(managedFolder(profile)), name);
  if ((await realpath(folder)) === own) return;
  for (const file of Object.values(backupFiles(folder))) await rm(file, { force: true });
}

/** Absolute. Throws NOT_FOUND for what is no name of ours. */
export function ownBackup(profile: string, name: string): string {
  if (!NAME.test(name)) throw new SottoError('NOT_FOUND');
  return join(managedFolder(profile), name);
}

export async function removeOne(profile: string, name: string): Promise<void> {
  const path = ownBackup(profile, name);
  if ((await stat(path).catch(() => null)) !== null) await emptyLinked(profile, name);
  await removeWhole(path, profile);
}

/** What a kill left of a removal, or of a backup being made. */
export async function removeLeftovers(profile: string): Promise<void> {
  await rm(goneFolder(profile), { recursive: true, force: true });
  const names = await readdir(managedFolder(profile)).catch(() => []);
  for (const name of names.filter((one) => one.startsWith('.'))) {
    await rm(join(managedFolder(profile), name), { recursive: true, force: true });
  }
}

/** Out of its place in one step, so that a kill leaves no half of a backup under a backup's name. */
async function removeWhole(path: string, profile: string): Promise<void> {
  await rm(goneFolder(profile), { recursive: true, force: true });
  await rename(path, goneFolder(profile)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rm(goneFolder(profile), { recursive: true, force: true });
}
