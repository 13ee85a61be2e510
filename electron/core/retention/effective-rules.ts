import type { RetentionRules } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';

export const KEEP_ALL: RetentionRules = { days: null, bySensitivity: {}, ledgerBodyDays: null, backupDays: null };

/** The shorter of two; null is for ever. */
function shorter(a: number | null, b: number | undefined): number | null {
  if (b === undefined) return a;
  return a === null ? b : Math.min(a, b);
}

/** The person's rules under a company's: nothing is kept longer than it says. */
export function effectiveRules(rules: RetentionRules, policy: PolicySettings): RetentionRules {
  const most = policy['retention.maximumDays'];
  const bySensitivity = Object.fromEntries(
    SENSITIVITIES.flatMap((level) => {
      const own = rules.bySensitivity[level];
      const limit = policy[`retention.${level}Days`];
      if (own === undefined && limit === undefined) return [];
      return [[level, shorter(shorter(own === undefined ? rules.days : own, limit), most)]];
    }),
  );
  return {
    ...rules,
    days: shorter(rules.days, most),
    bySensitivity,
    ledgerBodyDays: shorter(rules.ledgerBodyDays, policy['retention.ledgerDays']),
  };
}

/** The longest life that a company allows for a conversation of that sensitivity, pinned or not; undefined: no limit. */
export function policyLimit(
  sensitivity: keyof RetentionRules['bySensitivity'] | null,
  policy: PolicySettings,
): number | undefined {
  const limits = [
    policy['retention.maximumDays'],
    ...(sensitivity === null ? [] : [policy[`retention.${sensitivity}Days`]]),
  ].filter((days) => days !== undefined);
  return limits.length === 0 ? undefined : Math.min(...limits);
}
