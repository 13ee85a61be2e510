import { lstat, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Keychain } from './keychain.ts';

/** What Sotto makes in a profile. Anything else in the folder is somebody else's. */
const OURS = [
  'vault.json',
  'vault.json.bak',
  'creating',
  'attempts.json',
  'sotto.db',
  'sotto.db-wal',
  'sotto.db-shm',
  'sotto.db-journal',
  'sotto.db.salvaged',
  'sotto.db.salvaging',
  'sotto.db.salvaging-wal',
  'sotto.db.salvaging-shm',
  'sotto.db.salvaging-journal',
  'appearance.json',
  'windows.json',
  'damaged',
  'replaced',
  'restoring',
  'restoring.part',
  'backups',
  'backups.gone',
  'models',
  'updates',
  'chromium',
];

/**
 * Destroys a vault without opening it. Keys first: from then on what is left of the files opens to nobody but a holder of
 * the passphrase or the recovery key, and then the vault file goes, which they would need. Killed in between, it is
 * simply asked for again.
 */
export async function destroyProfile(
  profile: string,
  vaults: readonly { readonly id: string }[],
  keychain: Pick<Keychain, 'accounts' | 'delete'>,
): Promise<void> {
  // where there is no keychain there is nothing in it
  const accounts = await keychain.accounts().catch(() => []);
  for (const account of accounts) {
    if (vaults.some(({ id }) => account.includes(id))) await keychain.delete(account);
  }
  for (const name of OURS) {
    await removeLinked(join(profile, name));
    await rm(join(profile, name), { recursive: true, force: true });
  }
  // of writes that were killed
  for (const name of ['vault.json', 'vault.json.bak', 'attempts.json', 'appearance.json', 'windows.json']) {
    await rm(join(profile, `${name}.tmp`), { force: true });
  }
}

/** Folders that Sotto names by the time: copies of a vault. */
const COPY = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}/;

/**
 * Where a link stands in a file's place (on a larger disk, say), taking the link away would leave what it leads to. Of a
 * linked folder only copies of the vault go: what else lies there is somebody else's.
 */
async function removeLinked(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink() !== true) return;
  const target = await realpath(path).catch(() => null);
  if (target === null) return;
  if (!(await lstat(target)).isDirectory()) return rm(target, { force: true });
  for (const name of (await readdir(target)).filter((one) => COPY.test(one))) {
    await rm(join(target, name), { recursive: true, force: true });
  }
}
