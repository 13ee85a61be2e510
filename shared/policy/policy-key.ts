import type { z } from 'zod';

/** Where a key stands in the administrator's guide and in the group policy editor. */
export const POLICY_CATEGORIES = [
  'zones',
  'findings',
  'providers',
  'retention',
  'transfer',
  'vault',
  'models',
  'app',
] as const;

export type PolicyCategory = (typeof POLICY_CATEGORIES)[number];

/** One thing that a company may decide. Absent from a policy, it stays with the person; present, it is locked. */
export interface PolicyKey<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly category: PolicyCategory;
  /** A few words, for the guide and the group policy editor. */
  readonly title: string;
  /** One or two sentences: what it does, and what holds without it. */
  readonly help: string;
  /** What holds when a policy should be in force and can't be trusted; without one, the key does not matter then. */
  readonly strictest?: z.infer<S>;
  /** A value for the guide's example. */
  readonly example: z.infer<S>;
}

/** Keeps the schema's type, and `category` in one place for a group of keys. */
export function keysOf(category: PolicyCategory) {
  return <S extends z.ZodType>(
    schema: S,
    about: { title: string; help: string; strictest?: z.infer<S>; example: z.infer<S> },
  ): PolicyKey<S> => ({ schema, category, ...about });
}
