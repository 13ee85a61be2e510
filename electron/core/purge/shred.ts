import { statfs, stat } from 'node:fs/promises';

import { SottoError } from '../../../shared/errors.ts';
import { deriveKey, wipe } from '../crypto/sodium.ts';
import { opensWith } from '../store/open-database.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';

/** BLAKE2b of the keys, hex: tells that one took the other's place, and nothing else about them. */
export interface KeyChange {
  readonly destroyed: string;
  readonly current: string;
}

/** The key of the open database: the only copy outside SQLite itself, wiped with the session. */
export interface KeyHolder {
  key: Buffer;
}

export interface Shredder {
  readonly shred: () => Promise<KeyChange>;
  /** The key as it is, for the time of a task: one after the other with shreds. The task keeps no copy. */
  readonly withKey: <T>(task: (key: Buffer) => Promise<T>) => Promise<T>;
}

interface ShredOptions {
  readonly store: Store;
  readonly vault: Pick<Vault, 'beginKeyChange' | 'endKeyChange' | 'rotateDeviceKey'>;
  readonly databasePath: string;
  readonly holder: KeyHolder;
}

/** Room beside the log that grows to the size of the database, in bytes. */
const MARGIN = 16 * 1024 * 1024;

/**
 * Changes the database's key, so that no earlier page opens to any key of now. Killed at any step, the next opening
 * finds both keys in the vault, uses the one that fits and finishes. Throws DISK_FULL before anything is touched.
 */
export function createShred({ store, vault, databasePath, holder }: ShredOptions): Shredder {
  let queue: Promise<unknown> = Promise.resolve();
  /** The vault file has the database's key and no other. At first nobody has looked. */
  let settled = false;

  /** What a full disk kept the last change, or the opening, from writing. */
  async function settle(): Promise<void> {
    if (settled) return;
    await vault.endKeyChange(holder.key);
    settled = true;
  }

  async function shred(): Promise<KeyChange> {
    await requireSpace(databasePath);
    await settle();
    const before = holder.key;
    settled = false;
    const after = await vault.beginKeyChange(before);
    try {
      await store.rekey(before, after);
    } catch (error) {
      // it may have failed before the change or after it: the database itself knows
      const changed = opensWith(databasePath, after);
      const known = changed || opensWith(databasePath, before);
      if (changed) holder.key = after;
      wipe(changed ? before : after);
      // on a disk that answers nothing now nobody knows, and the vault keeps both
      if (known) await settle().catch(() => undefined);
      throw error;
    }
    // from here on, whatever becomes of the vault file: the earlier key opens nothing
    holder.key = after;
    const change = { destroyed: fingerprint(before), current: fingerprint(after) };
    wipe(before);
    await settle();
    // the vault file is right by now: without a keychain to write to, the earlier device key goes on opening it
    await vault.rotateDeviceKey(after).catch(() => undefined);
    return change;
  }

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = queue.then(task, task);
    queue = next.catch(() => undefined);
    return next;
  }

  return {
    shred: () => inTurn(shred),
    withKey: (task) =>
      inTurn(async () => {
        await settle().catch(() => undefined);
        return task(holder.key);
      }),
  };
}

function fingerprint(key: Buffer): string {
  const derived = deriveKey(key, 'sotto key fingerprint');
  return derived.toString('hex');
}

async function requireSpace(path: string): Promise<void> {
  const [{ size }, { bavail, bsize }] = await Promise.all([stat(path), statfs(path)]);
  if (bavail * bsize < size * 1.1 + MARGIN) throw new SottoError('DISK_FULL');
}
