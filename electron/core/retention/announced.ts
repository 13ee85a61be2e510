import { z } from 'zod';

import { retentionRules } from '../../../shared/contract/retention.ts';
import type { RetentionRules } from '../../../shared/contract/retention.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';

/** Rules as they were told once: a person's, what a company set beside them, and when the notice of them ends. */
export const announcedRules = z.object({
  rules: retentionRules,
  policy: z.record(z.string(), z.number()),
  until: z.number(),
});
export type AnnouncedRules = z.infer<typeof announcedRules>;

/** So that a program that changes them in a loop does not fill the settings. */
const MOST = 20;

export function announced(rules: RetentionRules, policy: PolicySettings, until: number): AnnouncedRules {
  const numbers = Object.entries(policy).filter(
    (one): one is [string, number] => one[0].startsWith('retention.') && typeof one[1] === 'number',
  );
  return { rules, policy: Object.fromEntries(numbers), until };
}

/**
 * Of those that were told, oldest first, the ones that still have a say: from the last whose notice is over. What every
 * one of them lets go has been told for long enough, and goes: however often rules change, none of it waits again. What
 * only a newer one lets go waits for the end of that one's notice.
 */
export function stillSaying(all: readonly AnnouncedRules[], now: number): AnnouncedRules[] {
  const over = all.findLastIndex(({ until }) => until <= now);
  return all.slice(Math.max(0, over)).slice(-MOST);
}

/** At least one of them has been told for long enough. */
export const anyInForce = ([first]: readonly AnnouncedRules[], now: number): boolean =>
  first !== undefined && first.until <= now;
