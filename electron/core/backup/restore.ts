import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { UnlockVault } from '../../../shared/contract.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import { wipe } from '../crypto/sodium.ts';
import { databaseError } from '../store/database-error.ts';
import type { RowCounts } from '../store/count-rows.ts';
import { markArrived } from '../store/mark-arrived.ts';
import { requireOurs } from '../store/open-database.ts';
import { anyPageIsOurs } from '../store/diagnose-pages.ts';
import { runDamageTask } from '../store/damage/run-task.ts';
import { fileError } from '../vault/file-error.ts';
import { exists, profileFiles } from '../vault/profile-files.ts';
import { readVaultFiles } from '../vault/read-vault-file.ts';
import { unlockSlot } from '../vault/unlock-slot.ts';
import type { Means } from '../vault/unlock-slot.ts';
import { syncFolder } from '../vault/write-atomically.ts';
import { backupFiles, nameFor } from './backup-folder.ts';

/** Holds a whole restored vault from the moment it is to take the other's place until it has. */
const arriving = (profile: string): string => join(profile, 'restoring');

/** What was there before a restore, whole. Like copies of damaged databases it goes with the next purge. */
const replacedFolder = (profile: string): string => join(profile, 'replaced');

interface RestoreOptions {
  readonly profile: string;
  /** The backup's folder, absolute. */
  readonly path: string;
  readonly key: UnlockVault;
  readonly means: Means;
  /** The bundled store/damage/worker.ts. */
  readonly worker: string | URL;
}

/**
 * Copies a backup beside the vault, opens and checks the copy, keeps the vault that is there aside, and puts the copy in
 * its place. Killed at any moment, the next start has the one or the other whole. The caller holds the profile's lock and
 * has closed the database. Throws as `unlockSlot`, BACKUP_INVALID, DISK_FULL.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RowCounts> {
  const { profile, path, worker } = options;
  const part = `${arriving(profile)}.part`;
  await finishRestore(profile);
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true, mode: 0o700 });
    const backup = backupFiles(path);
    const copy = backupFiles(part);
    for (const name of ['database', 'vault'] as const) {
      // what a folder claims to hold may be a pipe, which would be read without end
      const found = await stat(backup[name]).catch(() => null);
      if (found === null || !found.isFile()) throw new SottoError('BACKUP_INVALID');
      await copyFile(backup[name], copy[name], constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      // a copy has the mode of what it was made of
      await chmod(copy[name], 0o600);
    }
    const key = await unlockCopy(part, options);
    try {
      const report = await prepare(copy.database, key, worker);
      await syncFolder(part);
      await keepAside(profile);
      // from here on a kill is finished at the next start
      await rename(part, arriving(profile));
      await syncFolder(profile);
      await finishRestore(profile);
      return report;
    } finally {
      wipe(key);
    }
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw fileError(error);
  }
}

/** Looks at every page of the copy, and writes into it where it came from. */
async function prepare(database: string, key: Buffer, worker: string | URL): Promise<RowCounts> {
  try {
    requireOurs(database, key);
    const check = await runDamageTask(worker, { kind: 'check', path: database }, key);
    if (check.damagedPages === 0 && check.consistent) return markArrived(database, key, 'restore');
  } catch (error) {
    const { code } = toErrorShape(databaseError(error));
    if (code === 'DATABASE_TOO_NEW' || code === 'DISK_FULL') throw new SottoError(code);
  }
  throw new SottoError('BACKUP_INVALID');
}

async function unlockCopy(part: string, { key, means }: RestoreOptions): Promise<Buffer> {
  const { candidates } = await readVaultFiles(profileFiles(part));
  const [file] = candidates;
  if (file === undefined) throw new SottoError('BACKUP_INVALID');
  const opened = await unlockSlot(file, key, means);
  wipe(opened.pendingDatabaseKey);
  if (!anyPageIsOurs(backupFiles(part).database, opened.databaseKey)) {
    wipe(opened.databaseKey);
    throw new SottoError('BACKUP_INVALID');
  }
  return opened.databaseKey;
}

/** Copied, not moved: until the restored vault is in place, the one that is there is the vault. */
async function keepAside(profile: string): Promise<void> {
  const { database, vault } = profileFiles(profile);
  if (!(await exists(vault)) && !(await exists(database))) return;
  const folder = join(replacedFolder(profile), nameFor(new Date()));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const file of [database, `${database}-wal`, vault]) {
    if (!(await exists(file))) continue;
    await copyFile(file, join(folder, file.slice(dirname(file).length + 1)), constants.COPYFILE_FICLONE);
  }
  await syncFolder(folder);
}

/** A restore was killed before its last step. */
export const restoreWaits = (profile: string): Promise<boolean> => exists(arriving(profile));

/** Puts a restored vault in its place, file by file: done again from any point. Nothing to do when none arrives. */
export async function finishRestore(profile: string): Promise<void> {
  const from = arriving(profile);
  if (!(await exists(from))) return;
  const files = profileFiles(profile);
  const { database, vault } = backupFiles(from);
  try {
    // the old log first, or it would be read into the new file
    for (const ending of ['-wal', '-shm']) await rm(files.database + ending, { force: true });
    if (await exists(database)) await rename(database, files.database);
    await rm(files.vaultCopy, { force: true });
    if (await exists(vault)) await rename(vault, files.vault);
    await syncFolder(profile);
    await rm(from, { recursive: true, force: true });
  } catch (error) {
    throw fileError(error);
  }
}

/** Destroys what restores have kept aside. Returns how many. */
export async function removeReplaced(profile: string): Promise<number> {
  const folder = replacedFolder(profile);
  const names = await readdir(folder).catch(() => []);
  await rm(folder, { recursive: true, force: true });
  return names.length;
}
