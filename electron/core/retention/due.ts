import type { z } from 'zod';

import type { conversationRetention, retentionRules } from '../../../shared/contract/retention.ts';

const DAY_MS = 86_400_000;

type RetentionRules = z.infer<typeof retentionRules>;

export interface Aging {
  /** Of the last message, not of the last look. Milliseconds since 1970 UTC. */
  readonly lastMessageAt: number;
  readonly pinned: boolean;
  readonly retention: z.infer<typeof conversationRetention>;
  /** The highest of its turns; null while none has been planned. */
  readonly sensitivity: keyof RetentionRules['bySensitivity'] | null;
}

/** Days a conversation is kept after its last message; null is for good. A pin outranks every rule. */
export function daysKept(rules: RetentionRules, { pinned, retention, sensitivity }: Aging): number | null {
  if (pinned || retention.kind === 'keep') return null;
  if (retention.kind === 'days') return retention.days;
  const own = sensitivity === null ? undefined : rules.bySensitivity[sensitivity];
  // null is an answer here (keep), so only a rule that is not there falls through
  return own === undefined ? rules.days : own;
}

/** When a conversation is to be deleted, in milliseconds since 1970 UTC; null is never. */
export function dueAt(rules: RetentionRules, aging: Aging): number | null {
  const days = daysKept(rules, aging);
  return days === null ? null : aging.lastMessageAt + days * DAY_MS;
}
