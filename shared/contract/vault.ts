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
  /** The passphrase opens only together with the key in this computer's keychain. */
  twoFactors: z.literal(true).optional(),
  /** A company asks for two factors and this open vault has not got them: nothing else is answered until it has. */
  needsTwoFactors: z.literal(true).optional(),
});

export const createVault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('device') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  /** Two factors: both are needed to open it. */
  z.strictObject({ kind: z.literal('both'), passphrase }),
]);
export const unlockVault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('device') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recovery'), recoveryKey: z.string().min(1).max(200) }),
]);

/** What opens a vault beside its recovery key. */
export const vaultAccess = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('device') }),
  /** The key in the keychain, or the passphrase where that is gone. */
  z.strictObject({ mode: z.literal('either'), passphrase }),
  z.strictObject({ mode: z.literal('passphrase'), passphrase }),
  /** Two factors: the passphrase together with the key in the keychain. */
  z.strictObject({ mode: z.literal('both'), passphrase }),
]);

/** A way in that opens the vault now: asked for again before a lock is changed. */
const proof = unlockVault;

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
  /** Throws as `vault.unlock`, and POLICY_FORBIDS for less than a company asks for. */
  'vault.setAccess': call(z.strictObject({ proof, access: vaultAccess }), empty),
  /** A new recovery key, to be shown once. It opens nothing until it is confirmed; the earlier one opens until then. */
  'recovery.begin': call(
    z.strictObject({ proof }),
    /** `ask`: which two of its groups have to be typed, counted from 0. */
    z.strictObject({ recoveryKey: z.string(), ask: z.array(z.int()).length(2) }),
  ),
  /** Throws RECOVERY_NOT_CONFIRMED for other groups, NOT_FOUND when none waits (a lock forgets it). */
  'recovery.confirm': call(z.strictObject({ groups: z.array(z.string().max(20)).length(2) }), empty),
  /** The database key, 64 hex digits, as SQLCipher 4 takes it. Written down in the audit log. */
  'keys.export': call(z.strictObject({ proof }), z.strictObject({ key: z.string() })),
} as const;
