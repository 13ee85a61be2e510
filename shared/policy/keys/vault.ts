import { z } from 'zod';

import { keysOf } from '../policy-key.ts';

const key = keysOf('vault');

export const vaultKeys = {
  'vault.secondFactor': key(z.boolean(), {
    title: 'Require passphrase and device key together',
    help: 'The vault opens only with a passphrase and the key in the keychain of this computer. Default: the person’s choice.',
    example: true,
  }),
  'vault.minimumPassphrase': key(z.int().min(10).max(128), {
    title: 'Shortest passphrase',
    help: 'Characters that a new passphrase must have at least. Default: 10.',
    example: 14,
  }),
  'vault.keyExport': key(z.boolean(), {
    title: 'Allow export of the database key',
    help: 'Whether "sotto key export" may write the key of the database to a file. Default: yes, audited.',
    strictest: false,
    example: false,
  }),
  'vault.rekeyDays': key(z.int().min(1).max(3650), {
    title: 'Change the database key every',
    help: "Days after which the database is encrypted under a new key. Default: the person's choice.",
    example: 90,
  }),
  'lock.idleMinutes': key(z.int().min(1).max(1440), {
    title: 'Lock when idle, at the latest after',
    help: 'Minutes without input after which the vault is locked; people may choose less, not more. Default: the person’s choice.',
    strictest: 5,
    example: 15,
  }),
  'lock.onScreenLock': key(z.boolean(), {
    title: 'Lock with the screen',
    help: 'The vault is locked when the screen is. Default: yes.',
    strictest: true,
    example: true,
  }),
  'lock.onSuspend': key(z.boolean(), {
    title: 'Lock on suspend',
    help: 'The vault is locked when the computer goes to sleep. Default: yes.',
    strictest: true,
    example: true,
  }),
} as const;
