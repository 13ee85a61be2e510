import { access, constants, open, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface ProfileFiles {
  readonly vault: string;
  /** The last vault file that was written whole, for when the other is damaged or lost. */
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

/** First bytes of an SQLite file that is not encrypted. */
const PLAIN_SQLITE = Buffer.from('SQLite format 3\0', 'latin1');

/** What a database file is at a glance, without a key. */
export async function glanceAtDatabase(path: string): Promise<'missing' | 'plain' | 'empty' | 'opaque'> {
  let file;
  try {
    file = await open(path, 'r');
  } catch (error) {
    // one that can't be read is there all the same
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'opaque';
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
