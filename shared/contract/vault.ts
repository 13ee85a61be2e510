import { z } from 'zod';

import { ERROR_CODES } from '../errors.ts';
import { call, empty, passphrase } from './primitives.ts';

export const slotKind = z.enum(['device', 'passphrase', 'recovery']);
export const keychainState = z.enum(['available', 'locked', 'absent']);
export const vaultStatus = z.strictObject({
  /** `none`: no vault here yet. `broken`: `problem` says what stands in the way; nothing has been changed. */
  state: z.enum(['none', 'locked', 'unlocked', 'broken']),
  problem: z.enum(ERROR_CODES).optional(),
  slots: z.array(slotKind),
  keychain: keychainState,
  /** A device slot and a keychain that holds its key: unlocking needs nothing typed. */
  canUnlockSilently: z.boolean(),
});

export const createVault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('device') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
]);
export const unlockVault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('device') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recovery'), recoveryKey: z.string().min(1).max(200) }),
]);

export const vaultCalls = {
  'vault.status': call(empty, vaultStatus),
  'vault.create': call(createVault, z.strictObject({ recoveryKey: z.string() })),
  'vault.unlock': call(unlockVault, empty),
  /** Looks at every page. Needs the key as unlocking does, whether the vault is open or not. */
  'vault.check': call(unlockVault, z.strictObject({ pages: z.int(), damagedPages: z.int(), consistent: z.boolean() })),
  /**
   * Saves what can be read of a damaged database into a new one with the same keys, which takes its place; the damaged
   * one is put aside first. Locks an open vault. Throws DATABASE_BEYOND_SALVAGE or DISK_FULL, and changes nothing then.
   */
  'vault.salvage': call(
    unlockVault,
    z.strictObject({
      pages: z.int(),
      damagedPages: z.int(),
      verified: z.boolean(),
      tables: z.array(z.strictObject({ name: z.string(), saved: z.int(), lost: z.int() })),
      homeless: z.int(),
      mended: z.strictObject({ conversations: z.int(), messages: z.int() }),
      /** Name of the folder under `damaged/` in the profile. */
      copy: z.string(),
    }),
  ),
  /** Ends core; the next call starts a new one, locked. */
  'vault.lock': call(empty, empty),
} as const;
