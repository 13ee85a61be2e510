import { z } from 'zod';

import { POLICY_CATEGORIES } from '../policy/policy-key.ts';
import { call, empty, path, timestamp } from './primitives.ts';

/** What can be wrong with a policy. Each has its sentence in the message catalog under `policy.problems`. */
export const POLICY_PROBLEMS = [
  'missing',
  'unreadable',
  'too-large',
  'writable-by-others',
  'not-json',
  'wrong-format',
  'unknown-key',
  'bad-value',
  'unsigned',
  'signature-wrong',
  'expired',
  'rolled-back',
  'anchor-missing',
] as const;

/** Where a value comes from, lowest precedence first. */
export const POLICY_ORIGINS = ['build', 'machine', 'fallback'] as const;

const policyProblem = z.strictObject({
  code: z.enum(POLICY_PROBLEMS),
  /** The key that is wrong, when one is. */
  key: z.string().max(300).nullable(),
});

export const policyState = z.strictObject({
  /** `none`: nobody decides but the person. `fallback`: a policy should be in force and can't be trusted: the strictest holds. */
  state: z.enum(['none', 'in-force', 'fallback']),
  problem: policyProblem.nullable(),
  organisation: z.string().nullable(),
  serial: z.int().nullable(),
  expiresAt: timestamp.nullable(),
  /** Whether this build accepts signed policies only. */
  signedOnly: z.boolean(),
  entries: z.array(
    z.strictObject({
      name: z.string(),
      category: z.enum(POLICY_CATEGORIES),
      title: z.string(),
      help: z.string(),
      /** JSON. */
      value: z.string(),
      origin: z.enum(POLICY_ORIGINS),
    }),
  ),
  banner: z.string().nullable(),
  supportLink: z.string().nullable(),
});

export const policyCalls = {
  /** What is in force, from where, and why a control is locked. Needs no open vault. */
  'policy.show': call(empty, policyState),
  /** Reads the sources again, as is done every hour. */
  'policy.reload': call(empty, policyState),
  /** Says what is wrong with a file, without putting it in force. */
  'policy.verify': call(
    z.strictObject({ path }),
    z.strictObject({
      ok: z.boolean(),
      problems: z.array(policyProblem),
      signed: z.boolean(),
      organisation: z.string().nullable(),
      serial: z.int().nullable(),
      expiresAt: timestamp.nullable(),
      keys: z.int(),
    }),
  ),
} as const;
