import type { RetentionRules } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { Store } from '../store/store.ts';
import { daysKept } from './due.ts';
import type { Aging } from './due.ts';
import { effectiveRules, policyLimit } from './effective-rules.ts';

const DAY_MS = 86_400_000;
/** Conversations looked at in one go. */
const AT_ONCE = 2000;
const NONE = { lastMessageAt: 0, pinned: false, retention: { kind: 'default' } } as const;

export interface DueConversation {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970 UTC. */
  readonly dueAt: number;
}

/** When a conversation is to be deleted by a person's rules and a company's; null is never. */
export function dueTime(conversation: Aging, rules: RetentionRules, policy: PolicySettings): number | null {
  const own = daysKept(effectiveRules(rules, policy), conversation);
  const limit = policyLimit(conversation.sensitivity, policy);
  const days = own === null ? (limit ?? null) : limit === undefined ? own : Math.min(own, limit);
  if (days === null) return null;
  return conversation.lastMessageAt + Math.max(days, policy['retention.minimumDays'] ?? 0) * DAY_MS;
}

/** All that are due until then, the soonest first. Those that no rule reaches are not even read. */
export async function findDue(
  store: Pick<Store, 'call'>,
  until: number,
  rules: RetentionRules,
  policy: PolicySettings,
): Promise<DueConversation[]> {
  const levels = [...SENSITIVITIES, null];
  const ruled = levels.filter((sensitivity) => dueTime({ ...NONE, sensitivity }, rules, policy) !== null);
  const found: DueConversation[] = [];
  for (let after: Parameters<typeof page>[0] | null = { updatedAt: Number.MIN_SAFE_INTEGER, seq: 0 }; after !== null;) {
    const { items, next }: Awaited<ReturnType<typeof page>> = await page(after);
    for (const row of items) {
      const dueAt = dueTime(row, rules, policy);
      if (dueAt !== null && dueAt <= until) found.push({ id: row.id, title: row.title, dueAt });
    }
    after = next;
  }
  return found.toSorted((a, b) => a.dueAt - b.dueAt);

  function page(after: { readonly updatedAt: number; readonly seq: number }) {
    return store.call('retention.aging', {
      before: until,
      after,
      limit: AT_ONCE,
      sensitivities: ruled,
      // a pin keeps from the person's rules, not from a company's
      pinnedToo: levels.filter((sensitivity) => policyLimit(sensitivity, policy) !== undefined),
    });
  }
}
