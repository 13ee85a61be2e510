import type { LockRules } from '../../../shared/contract/settings.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';

/** A person's rules under a company's: idleness may lock sooner than it says, never later; the others are its own. */
export function effectiveLockRules(own: LockRules, policy: PolicySettings): LockRules {
  const limit = policy['lock.idleMinutes'];
  return {
    idleMinutes: limit === undefined ? own.idleMinutes : Math.min(limit, own.idleMinutes ?? limit),
    onScreenLock: policy['lock.onScreenLock'] ?? own.onScreenLock,
    onSuspend: policy['lock.onSuspend'] ?? own.onSuspend,
  };
}
