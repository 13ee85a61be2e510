import { z } from 'zod';

import { call, cursor, empty, timestamp } from './primitives.ts';

/** Everything that is written down. Each has its words in the message catalog under `audit.kinds`. */
export const AUDIT_KINDS = [
  'unlock',
  'unlock-failed',
  'lock',
  'conversation-opened',
  /** Where an answer was to come from, and on what grounds. */
  'route',
  'route-override',
  /** A turn that might go nowhere, and why. */
  'route-refused',
  'values-kept',
  'egress',
  'provider-added',
  'provider-changed',
  'provider-removed',
  'provider-key',
  'policy-changed',
  'retention-changed',
  'retention-run',
  'clock-question',
  'clock-confirmed',
  'purge',
  'rekey',
  'passphrase-set',
  'passphrase-removed',
  'recovery-rotated',
  'device-key-set',
  'key-exported',
  'export',
  /** A file was looked into before it was taken in. */
  'export-viewed',
  'import',
  'backup',
  'restore',
  'salvage',
  /** Far more of something within a few minutes than a person does. */
  'spike',
  /** The log ended before its anchor, or the anchor was gone, when the vault was opened. */
  'update',
  'anchor-problem',
] as const;

export const auditEntry = z.strictObject({
  seq: z.int(),
  at: timestamp,
  kind: z.enum(AUDIT_KINDS),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Of the entry and everything before it, hex. */
  mac: z.string(),
});

export const auditVerdict = z.strictObject({
  /** `unanchored`: the chain is whole, but no keychain says where it should end. */
  state: z.enum(['good', 'unanchored', 'broken']),
  entries: z.int(),
  /** The first entry that is wrong. */
  firstBad: z.int().nullable(),
  reason: z.enum(['mac', 'gap', 'cut', 'anchor']).nullable(),
});

export const auditCalls = {
  'audit.list': call(
    z.strictObject({
      newestFirst: z.boolean().optional(),
      cursor: cursor.optional(),
      limit: z.int().min(1).max(1000),
    }),
    z.strictObject({ items: z.array(auditEntry), nextCursor: cursor.nullable() }),
  ),
  'audit.verify': call(empty, auditVerdict),
} as const;

export type AuditKind = (typeof AUDIT_KINDS)[number];
export type AuditEntry = z.infer<typeof auditEntry>;
export type AuditVerdict = z.infer<typeof auditVerdict>;
