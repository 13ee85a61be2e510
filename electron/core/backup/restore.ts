import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { UnlockVault } from '../../../shared/contract.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import { wipe } from '../crypto/sodium.ts';
import { databaseError } from '../store/database-error.ts';
import type { RowCounts } from '../store/count-rows.ts';
import { markArrived } from '../store/mark-arrived.ts';
import { fittingKey } from '../store/fitting-key.ts';
import { opensWith, requireOurs } from '../store/open-database.ts';
import { anyPageIsOurs } from '../store/diagnose-pages.ts';
import { runDamageTask } from '../store/damage/run-task.ts';
import { fileError } from '../vault/file-error.ts';
import { exists, profileFiles } from '../vault/profile-files.ts';
import { readVaultFiles } from '../vault/read-vault-file.ts';
import { unlockSlot } from '../vault/unlock-slot.ts';
import type { Means } from '../vault/unlock-slot.ts';
import type { OpenedSlot } from '../vault/slots.ts';
import type { VaultFile } from '../vault/vault-file.ts';
import { syncFile, syncFolder, writeAtomically } from '../vault/write-atomically.ts';
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
    await copyWhole(path, part);
    const { key, file } = await unlockCopy(part, options);
    try {
      const report = await prepare(backupFiles(part).database, key, worker);
      // the one that opened it, whichever of the two it was
      await writeAtomically(backupFiles(part).vault, `${JSON.stringify(file, null, 2)}\n`);
      await syncFile(backupFiles(part).database);
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

/**
 * What makes up a vault. A backup has the first and the third; what a restore has kept aside may have a log with the last
 * that was written, and a vault file that only the copy beside it makes good.
 */
const PARTS = ['sotto.db', 'sotto.db-wal', 'vault.json', 'vault.json.bak'] as const;

/** Throws BACKUP_INVALID for what is no vault. */
async function copyWhole(from: string, into: string): Promise<void> {
  const found = new Set<string>();
  for (const name of PARTS) {
    const it = await stat(join(from, name)).catch(() => null);
    if (it === null) continue;
    // what a folder claims to hold may be a pipe, which would be read without end
    if (!it.isFile()) throw new SottoError('BACKUP_INVALID');
    await copyFile(join(from, name), join(into, name), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    // a copy has the mode of what it was made of
    await chmod(join(into, name), 0o600);
    found.add(name);
  }
  const opener = found.has('vault.json') || found.has('vault.json.bak');
  if (!found.has('sotto.db') || !opener) throw new SottoError('BACKUP_INVALID');
}

/** Looks at every page of the copy, and writes into it where it came from. */
async function prepare(database: string, key: Buffer, worker: string | URL): Promise<RowCounts> {
  try {
    requireOurs(database, key);
    const check = await runDamageTask(worker, { kind: 'check', path: database }, key);
    if (check.damagedPages === 0 && check.consistent) return markArrived(database, key, 'restore');
  } catch (error) {
    const { code } = toErrorShape(databaseError(error));
    if (code === 'DATABASE_TOO_NEW' || code === 'DISK_FULL' || code === 'DISK_ERROR') throw new SottoError(code);
  }
  throw new SottoError('BACKUP_INVALID');
}

interface UnlockedCopy {
  /** The caller wipes it. */
  readonly key: Buffer;
  readonly file: VaultFile;
}

async function unlockCopy(part: string, { key, means }: RestoreOptions): Promise<UnlockedCopy> {
  const { candidates } = await readVaultFiles(profileFiles(part));
  let first: unknown = new SottoError('BACKUP_INVALID');
  for (const [index, file] of candidates.entries()) {
    try {
      return { key: databaseKeyOf(part, await unlockSlot(file, key, means)), file };
    } catch (error) {
      if (index === 0) first = error;
    }
  }
  throw first;
}

/** Of the two while the key was being changed, the one that the copy has. Throws BACKUP_INVALID for neither. */
function databaseKeyOf(part: string, opened: OpenedSlot): Buffer {
  const { database } = backupFiles(part);
  const key = fittingKey(database, opened);
  if (key !== opened.databaseKey) wipe(opened.databaseKey);
  else wipe(opened.pendingDatabaseKey);
  if (opensWith(database, key) || anyPageIsOurs(database, key)) return key;
  wipe(key);
  throw new SottoError('BACKUP_INVALID');
}

/** Copied, not moved: until the restored vault is in place, the one that is there is the vault. */
async function keepAside(profile: string): Promise<void> {
  const { database, vault, vaultCopy } = profileFiles(profile);
  const there = await Promise.all([database, vault, vaultCopy].map(exists));
  if (!there.includes(true)) return;
  const folder = join(replacedFolder(profile), nameFor(new Date()));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of PARTS) {
    const file = join(profile, name);
    if (!(await exists(file))) continue;
    await copyFile(file, join(folder, name), constants.COPYFILE_FICLONE);
    await syncFile(join(folder, name));
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
    // of a creation that was killed: with its mark here, a vault file that is lost later would count as one never made
    await rm(files.creating, { force: true });
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
