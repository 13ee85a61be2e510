import { stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';
import { KEY_BYTES, randomBytes, wipe } from '../crypto/sodium.ts';
import { runDamageTask } from '../store/damage/run-task.ts';
import type { SnapshotReport } from '../store/snapshot.ts';
import type { Vault } from '../vault/vault.ts';
import { backupFiles, makeFolder, managedFolder, nameFor, writeNew } from './backup-folder.ts';

interface BackupSource {
  readonly databasePath: string;
  /** The database's own, 32 bytes. The caller wipes it. */
  readonly key: Buffer;
  readonly vault: Pick<Vault, 'fileForCopy'>;
  /** The bundled store/damage/worker.ts. */
  readonly worker: string | URL;
}

/** Writes a backup into an empty folder: a verified copy under a key of its own, and the vault file that opens it. */
export async function fillBackup(folder: string, source: BackupSource): Promise<SnapshotReport> {
  const { database, vault } = backupFiles(folder);
  const snapshotKey = randomBytes(KEY_BYTES);
  try {
    await requireSpace(source.databasePath, folder);
    const task = { kind: 'snapshot', path: source.databasePath, into: database, snapshotKey } as const;
    const report = await runDamageTask(source.worker, task, source.key);
    await writeNew(vault, `${JSON.stringify(await source.vault.fileForCopy(source.key, snapshotKey), null, 2)}\n`);
    return report;
  } finally {
    wipe(snapshotKey);
  }
}

/**
 * Before the schema of a database changes: among the profile's own backups, where purges reach it and where it goes in
 * its turn. Throws DISK_FULL, PROFILE_READ_ONLY or DATABASE_DAMAGED, and then nothing has been changed.
 */
export async function backUpBeforeUpgrade(profile: string, source: BackupSource): Promise<void> {
  const path = join(managedFolder(profile), `${nameFor(new Date())}-before-upgrade`);
  await makeFolder(path, (folder) => fillBackup(folder, source));
}

/** A copy is as large as the database at most, and its rekey needs a log of the same size. */
async function requireSpace(database: string, folder: string): Promise<void> {
  const { size } = await stat(database);
  const { bavail, bsize } = await statfs(dirname(folder));
  if (bavail * bsize < size * 2.2) throw new SottoError('DISK_FULL');
}
