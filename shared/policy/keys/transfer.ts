import { z } from 'zod';

import { keysOf } from '../policy-key.ts';

const key = keysOf('transfer');

export const transferKeys = {
  'export.plaintext': key(z.boolean(), {
    title: 'Allow readable exports',
    help: 'Whether conversations may be exported as JSON, Markdown or HTML. Default: yes, with a warning and an audit entry.',
    strictest: false,
    example: false,
  }),
  'export.encrypted': key(z.boolean(), {
    title: 'Allow encrypted exports',
    help: 'Whether conversations may be exported as .sotto files under a passphrase. Default: yes.',
    strictest: false,
    example: true,
  }),
  'import.allowed': key(z.boolean(), {
    title: 'Allow imports',
    help: 'Whether conversations may be imported from other apps and from exports. Default: yes.',
    strictest: false,
    example: true,
  }),
  'backups.allowed': key(z.boolean(), {
    title: 'Allow backups',
    help: 'Whether encrypted backups may be made and restored. Default: yes.',
    strictest: false,
    example: true,
  }),
  'backups.every': key(z.enum(['off', 'daily', 'weekly']), {
    title: 'Scheduled backups',
    help: "How often a backup is made by itself. Default: the person's choice, off at first.",
    strictest: 'off',
    example: 'weekly',
  }),
} as const;
