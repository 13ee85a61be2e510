import { z } from 'zod';

import { call, empty, timestamp } from './primitives.ts';
import { unlockVault } from './vault.ts';

/** An absolute path of the person's choosing. */
const path = z.string().min(1).max(4096);

export const backupSettings = z.strictObject({
  every: z.enum(['off', 'daily', 'weekly']),
  /** How many of those that Sotto makes by itself stay. */
  keep: z.int().min(1).max(100),
});
export type BackupSettings = z.infer<typeof backupSettings>;

export const backupCalls = {
  /**
   * An encrypted copy that was opened and counted. `path`: a folder that is not there yet; null: among the profile's own,
   * which purges reach. Throws FILE_EXISTS, FILE_IN_PROFILE, DISK_FULL, POLICY_FORBIDS.
   */
  'backup.make': call(
    z.strictObject({ path: path.nullable() }),
    z.strictObject({
      at: timestamp,
      conversations: z.int(),
      messages: z.int(),
      attachments: z.int(),
      bytes: z.int(),
    }),
  ),
  /** The profile's own, newest first, and how often they are made. */
  'backup.list': call(
    empty,
    z.strictObject({
      items: z.array(z.strictObject({ name: z.string(), at: timestamp, bytes: z.int() })),
      every: backupSettings.shape.every,
    }),
  ),
  /**
   * Puts a backup in the place of the vault, which is kept aside whole; needs no open vault. `key`: what opened the vault
   * when the backup was made. Core ends afterwards. Throws as `vault.unlock`, BACKUP_INVALID, DISK_FULL, POLICY_FORBIDS.
   */
  'backup.restore': call(
    z.strictObject({
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('folder'), path }),
        /** One of the profile's own, by its name. */
        z.strictObject({ kind: z.literal('own'), name: z.string().max(100) }),
      ]),
      key: unlockVault,
    }),
    z.strictObject({ conversations: z.int(), messages: z.int(), attachments: z.int() }),
  ),
} as const;
