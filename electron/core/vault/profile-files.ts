import { access, constants, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { fileError } from './file-error.ts';
import { syncFolder } from './write-atomically.ts';

export interface ProfileFiles {
  readonly vault: string;
  /** The last vault file that was written whole, for when the other is damaged. */
  readonly vaultCopy: string;
  readonly database: string;
  /** Exists while a vault is being created: what lies there was never acknowledged and may be removed. */
  readonly creating: string;
}

export function profileFiles(profile: string): ProfileFiles {
  return {
    vault: join(profile, 'vault.json'),
    vaultCopy: join(profile, 'vault.json.bak'),
    database: join(profile, 'sotto.db'),
    creating: join(profile, 'creating'),
  };
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

export async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Marks the profile as having a vault in the making. */
export async function beginCreation(profile: string, files: ProfileFiles): Promise<void> {
  try {
    await mkdir(profile, { recursive: true, mode: 0o700 });
    await (await open(files.creating, 'w', 0o600)).close();
    await syncFolder(profile);
    for (const suffix of ['', '-wal', '-shm']) await rm(files.database + suffix, { force: true });
  } catch (error) {
    throw fileError(error);
  }
}

export async function endCreation(files: ProfileFiles): Promise<void> {
  await rm(files.creating, { force: true });
}

/** First bytes of an SQLite file that is not encrypted. */
const PLAIN_SQLITE = Buffer.from('SQLite format 3\0', 'latin1');

/** What a database file is at a glance, without a key. */
export async function glanceAtDatabase(path: string): Promise<'missing' | 'plain' | 'empty' | 'opaque'> {
  let file;
  try {
    file = await open(path, 'r');
  } catch {
    return 'missing';
  }
  try {
    const head = Buffer.alloc(PLAIN_SQLITE.length);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (bytesRead === 0) return 'empty';
    return head.equals(PLAIN_SQLITE) ? 'plain' : 'opaque';
  } finally {
    await file.close();
  }
}
