import type { CallParams, VaultStatus } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { createTurns } from '../../../shared/in-turn.ts';
import { wipe } from '../crypto/sodium.ts';
import { createDatabase } from '../store/open-database.ts';
import { lockProfile } from '../store/profile-lock.ts';
import type { ProfileLock } from '../store/profile-lock.ts';
import { salvagedWaits, takeSalvaged } from '../vault/damaged-copies.ts';
import { finishRestore, restoreWaits } from '../backup/restore.ts';
import { profileFiles } from '../vault/profile-files.ts';
import type { OpenedSlot } from '../vault/slots.ts';
import type { Vault } from '../vault/vault.ts';
import type { Session } from './session.ts';

/** Between a locked and an open vault: the only place that turns a key into an open session. */
export interface VaultGate {
  status(): Promise<VaultStatus>;
  create(choice: CallParams<'vault.create'>): Promise<{ recoveryKey: string }>;
  unlock(choice: CallParams<'vault.unlock'>): Promise<void>;
  /** Throws VAULT_LOCKED. */
  session(): Session;
  isOpen(): boolean;
  /**
   * Runs something that needs the keys themselves. `alone`: an open session is closed before, and the files are its own.
   * Throws as `unlock`. The keys are wiped afterwards.
   */
  withKeys<T>(
    choice: CallParams<'vault.unlock'>,
    how: 'beside' | 'alone',
    task: (databasePath: string, keys: OpenedSlot) => Promise<T>,
  ): Promise<T>;
  /** Closes an open session and runs something that has the files to itself. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface VaultGateOptions {
  readonly profile: string;
  readonly vault: Vault;
  readonly open: (databasePath: string, key: Buffer) => Promise<Session>;
}

export function createVaultGate({ profile, vault, open }: VaultGateOptions): VaultGate {
  const database = profileFiles(profile).database;
  let lock: ProfileLock | undefined;
  let session: Session | undefined;
  /** Creating and unlocking one after the other, however often the page asks. */
  const inTurn = createTurns();

  async function openWith(keys: OpenedSlot): Promise<void> {
    try {
      session = await openWithEither(keys);
    } catch (error) {
      release();
      throw error;
    } finally {
      wipe(keys.databaseKey, keys.pendingDatabaseKey);
    }
  }

  /**
   * A shred that was killed has changed the key or not yet: the current one is tried first, then the pending one. When
   * the change is in the log but not in the file yet, the current one finds pages of its own, and the database damaged.
   */
  async function openWithEither({ databaseKey, pendingDatabaseKey }: OpenedSlot): Promise<Session> {
    if (pendingDatabaseKey === undefined) return open(database, databaseKey);
    try {
      const opened = await open(database, databaseKey);
      await settle(databaseKey);
      return opened;
    } catch (error) {
      if (!isError(error, 'DATABASE_NOT_OURS') && !isError(error, 'DATABASE_DAMAGED')) throw error;
      const opened = await open(database, pendingDatabaseKey).catch((other: unknown) => {
        throw isError(other, 'DATABASE_NOT_OURS') ? error : other;
      });
      // what was killed after the change is finished now: the earlier key is sealed to nobody any more
      await settle(pendingDatabaseKey);
      return opened;
    }
  }

  /** On a full disk the vault opens all the same: the session tries again before it next changes anything of the keys. */
  const settle = (key: Buffer): Promise<void> => vault.endKeyChange(key).catch(() => undefined);

  const waits = async (): Promise<boolean> => (await restoreWaits(profile)) || salvagedWaits(database);

  /**
   * What was killed between the files of a restore, or before a salvage's last step: until it is finished there is neither
   * vault. The lock is held, and nothing is open.
   */
  async function finishKilled(): Promise<void> {
    await takeSalvaged(database);
    await finishRestore(profile);
  }

  async function finishEarlier(): Promise<void> {
    if (session !== undefined || !(await waits())) return;
    await inTurn(async () => {
      // the lock of one that was opened meanwhile stays
      if (session !== undefined) return;
      hold();
      try {
        await finishKilled();
      } finally {
        release();
      }
    });
  }

  function hold(): void {
    lock ??= lockProfile(profile);
  }

  function release(): void {
    lock?.release();
    lock = undefined;
  }

  return {
    async status() {
      await finishEarlier();
      const found = await vault.status();
      return session === undefined ? found : { ...found, state: 'unlocked' };
    },
    create: (choice) =>
      inTurn(async () => {
        if (session !== undefined) throw new SottoError('VAULT_EXISTS');
        // before anything is looked at: two processes that create at once would remove each other's database
        hold();
        const { recoveryKey, keys } = await finishKilled()
          .then(() => vault.create(choice, (key) => createDatabase(database, key)))
          .catch((error: unknown) => {
            release();
            throw error;
          });
        await openWith(keys);
        return { recoveryKey };
      }),
    unlock: (choice) =>
      inTurn(async () => {
        if (session !== undefined) return;
        if (await waits()) {
          hold();
          await finishKilled().finally(release);
        }
        const found = await vault.status();
        if (found.state === 'none') throw new SottoError('VAULT_MISSING');
        if (found.state === 'broken') throw new SottoError(found.problem ?? 'VAULT_DAMAGED');
        hold();
        await openWith(
          await vault.unlock(choice).catch((error: unknown) => {
            release();
            throw error;
          }),
        );
      }),
    session() {
      if (session === undefined) throw new SottoError('VAULT_LOCKED');
      return session;
    },
    isOpen: () => session !== undefined,
    async withKeys(choice, how, task) {
      const use = async (): ReturnType<typeof task> => {
        const keys = await vault.unlock(choice);
        try {
          return await task(database, keys);
        } finally {
          wipe(keys.databaseKey, keys.pendingDatabaseKey);
        }
      };
      // beside an open session it holds up nobody, a lock least of all
      if (how === 'beside' && session !== undefined) return use();
      return inTurn(async () => {
        hold();
        try {
          if (how === 'alone') {
            await session?.close();
            session = undefined;
          }
          if (session === undefined) await finishKilled();
          return await use();
        } finally {
          if (session === undefined) release();
        }
      });
    },
    alone: (task) =>
      inTurn(async () => {
        hold();
        try {
          await session?.close();
          session = undefined;
          await finishKilled();
          return await task();
        } finally {
          release();
        }
      }),
    close: () =>
      inTurn(async () => {
        await session?.close();
        session = undefined;
        release();
      }),
  };
}

function isError(error: unknown, code: SottoError['code']): boolean {
  return error instanceof SottoError && error.code === code;
}
