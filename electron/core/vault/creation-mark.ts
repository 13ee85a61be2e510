import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { z } from 'zod';

import { fileError } from './file-error.ts';
import type { ProfileFiles } from './profile-files.ts';
import { syncFolder, writeAtomically } from './write-atomically.ts';

/** Of a creation that is under way, or was when its process ended. */
export interface CreationMark {
  readonly vaultId: string;
  /** Whether the keychain may hold an entry for it. */
  readonly keychain: boolean;
}

const schema = z.strictObject({ vaultId: z.uuid(), keychain: z.boolean() });

/** Null when the mark tells nothing (then at most an entry that opens nothing stays in the keychain). */
export async function readMark(files: ProfileFiles): Promise<CreationMark | null> {
  try {
    return schema.parse(JSON.parse(await readFile(files.creating, 'utf8')));
  } catch {
    return null;
  }
}

/** Makes the profile's folder and says, durably, that a vault is in the making there. */
export async function setMark(files: ProfileFiles, mark: CreationMark): Promise<void> {
  try {
    const profile = dirname(files.creating);
    await mkdir(profile, { recursive: true });
    // somebody else's folder, shared with us, can't be made private; its owner's business
    await chmod(profile, 0o700).catch(() => undefined);
    await writeAtomically(files.creating, JSON.stringify(mark));
  } catch (error) {
    throw fileError(error);
  }
}

export async function removeMark(files: ProfileFiles): Promise<void> {
  await rm(files.creating, { force: true });
  await syncFolder(dirname(files.creating));
}

/** Only for a database that no vault file has ever pointed to. */
export async function removeUnfinishedDatabase(files: ProfileFiles): Promise<void> {
  try {
    for (const suffix of ['', '-wal', '-shm']) await rm(files.database + suffix, { force: true });
  } catch (error) {
    throw fileError(error);
  }
}
