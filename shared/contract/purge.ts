import { z } from 'zod';

import { call, empty, id, timestamp } from './primitives.ts';

export const purgeScope = z.discriminatedUnion('scope', [
  /** A message with everything that hangs on it. */
  z.strictObject({ scope: z.literal('message'), id }),
  z.strictObject({ scope: z.literal('conversation'), id }),
  /** Conversations whose last message is older than that; a pinned one stays. */
  z.strictObject({ scope: z.literal('older-than'), days: z.int().min(0).max(36_500) }),
  z.strictObject({ scope: z.literal('all') }),
]);

/** What was destroyed. Signed by the vault's audit key; holds nothing of what it was. */
export const receipt = z.strictObject({
  id,
  at: timestamp,
  scope: z.enum(['message', 'conversation', 'older-than', 'all', 'retention']),
  conversations: z.int(),
  messages: z.int(),
  attachments: z.int(),
  /** Bodies of requests in the ledger. */
  ledgerBodies: z.int(),
  /** Copies that Sotto kept itself: its backups, databases put aside as damaged or replaced. */
  copies: z.int(),
  /** When backups were made that lie elsewhere: nobody but their owner can destroy those. */
  backupsElsewhere: z.array(timestamp).optional(),
  /** Fingerprints (BLAKE2b, hex) of the database key that is gone and of the one in its place; null without a shred. */
  keyChange: z.strictObject({ destroyed: z.string(), current: z.string() }).nullable(),
  /** Ed25519 public key and signature over the receipt's canonical JSON without these two, base64. */
  publicKey: z.string(),
  signature: z.string(),
});

export const purgeCalls = {
  'purge.preview': call(
    purgeScope,
    z.strictObject({ conversations: z.int(), messages: z.int(), attachments: z.int(), ledgerBodies: z.int() }),
  ),
  /** Deletes, cleans the index, changes the database's key so that no earlier page opens, and gives a receipt. */
  'purge.run': call(purgeScope, receipt),
  'receipts.list': call(empty, z.strictObject({ items: z.array(receipt) })),
  /** Whether a receipt is this vault's, unchanged. */
  'receipts.verify': call(z.strictObject({ receipt }), z.strictObject({ ok: z.boolean() })),
  /** Encrypts the database under a new key. */
  'keys.rekey': call(empty, z.strictObject({ destroyed: z.string(), current: z.string() })),
  /** Removes keychain entries, files, caches and settings. Needs no unlock; core ends afterwards. */
  'vault.destroy': call(z.strictObject({ confirm: z.literal('destroy') }), empty),
} as const;

export type PurgeScope = z.infer<typeof purgeScope>;
export type Receipt = z.infer<typeof receipt>;
