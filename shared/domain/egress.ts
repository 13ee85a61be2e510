import { z } from 'zod';

import { ERROR_CODES } from '../errors.ts';
import { FINDING_TYPES } from './finding-type.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** How many values of each kind were replaced. */
export const replacedCounts = z.partialRecord(z.enum([...FINDING_TYPES, 'literal']), z.int().positive());

export const EGRESS_PURPOSES = [
  'chat',
  'title',
  'summary',
  'model-list',
  'key-test',
  'model-download',
  'update-check',
  'update-download',
] as const;

/**
 * `pending`: under way, or Sotto ended before it did. `not-sent`: no byte of it left. `answered`: whole answer read.
 * `refused`: the provider answered with an error. `cut-off`: the connection or the answer broke; the request may have
 * been read. `cancelled`: by the person, with the same doubt.
 */
export const EGRESS_OUTCOMES = ['pending', 'not-sent', 'answered', 'refused', 'cut-off', 'cancelled'] as const;

/** One request that left, or tried to, without its body. */
export const egressSummary = z.strictObject({
  id: z.string().min(1).max(64),
  /** Milliseconds since 1970-01-01 UTC. */
  at: z.int().nonnegative(),
  purpose: z.enum(EGRESS_PURPOSES),
  providerId: z.string(),
  modelId: z.string().nullable(),
  zone: z.enum(['private', 'cloud']),
  conversationId: z.string().nullable(),
  messageId: z.string().nullable(),
  /** 1 for the first; each try that a retry makes is a request of its own. */
  attempt: z.int().positive(),
  method: z.enum(['GET', 'POST']),
  /** As in a URL: with the port where it is not the scheme's own. */
  host: z.string(),
  path: z.string(),
  /** Bytes of the body. */
  requestBytes: z.int().nonnegative(),
  /** Of the body, lower-case hex. */
  sha256,
  replaced: replacedCounts,
  outcome: z.enum(EGRESS_OUTCOMES),
  error: z.enum(ERROR_CODES).nullable(),
  /** The address that was connected to; the proxy's where there is one. Null when there was no connection. */
  address: z.string().nullable(),
  proxied: z.boolean(),
  /** `TLSv1.3` and the like; null without TLS. */
  tlsVersion: z.string().nullable(),
  /** Of the server's certificate in DER, lower-case hex. */
  certificateSha256: sha256.nullable(),
  status: z.int().nullable(),
  /** Bytes of the answer's body as received. */
  responseBytes: z.int().nonnegative(),
  durationMs: z.int().nonnegative(),
  /** In US dollars; absent or null when the price or the number of tokens is not known. */
  cost: z.number().nonnegative().nullable().optional(),
});

/** With the exact text of the body: it is UTF-8, and `sha256` is of these bytes. */
export const egressRecord = egressSummary.extend({ body: z.string() });

export type EgressSummary = z.infer<typeof egressSummary>;
export type EgressRecord = z.infer<typeof egressRecord>;
export type EgressPurpose = (typeof EGRESS_PURPOSES)[number];
export type EgressOutcome = (typeof EGRESS_OUTCOMES)[number];
