import type { PurgeScope } from '../../../shared/contract/purge.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { Store } from '../store/store.ts';

const DAY_MS = 86_400_000;

interface Rule {
  readonly store: Pick<Store, 'call'>;
  readonly policy: PolicySettings;
  /** The time to delete by, in milliseconds since 1970 UTC. */
  readonly now: number;
}

/** Throws POLICY_FORBIDS under a legal hold, and for conversations that are younger than a company lets go. */
export async function requireDeletable(ids: readonly string[], { store, policy, now }: Rule): Promise<void> {
  requireNoHold(policy);
  const least = policy['retention.minimumDays'];
  if (least === undefined) return;
  for (const id of ids) {
    const { updatedAt } = await store.call('conversations.get', { id });
    if (updatedAt > now - least * DAY_MS) tooYoung();
  }
}

/** The same for a whole purge. A single message, and everything at once, are never old enough. */
export async function requirePurgeable(scope: PurgeScope, rule: Rule): Promise<void> {
  const { store, policy, now } = rule;
  requireNoHold(policy);
  const least = policy['retention.minimumDays'];
  if (least === undefined) return;
  if (scope.scope === 'conversation') return requireDeletable([scope.id], rule);
  if (scope.scope === 'all' || scope.scope === 'message') tooYoung();
  else if (scope.days < least) {
    const older = (days: number) =>
      store.call('purge.count', { scope: 'older-than', before: now - days * DAY_MS } as const);
    const [asked, allowed] = [await older(scope.days), await older(least)];
    if (asked.conversations > allowed.conversations) tooYoung();
  }
}

function requireNoHold(policy: PolicySettings): void {
  if (policy['retention.legalHold'] === true) throw new SottoError('POLICY_FORBIDS', { key: 'retention.legalHold' });
}

function tooYoung(): never {
  throw new SottoError('POLICY_FORBIDS', { key: 'retention.minimumDays' });
}
