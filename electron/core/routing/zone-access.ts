import { compareSensitivity } from '../../../shared/domain/sensitivity.ts';
import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import type { Zone } from '../../../shared/domain/zone.ts';
import type { Judgement } from './judge-content.ts';
import type { RouteReason } from './route-outcome.ts';

/** Whether a zone may see a request. */
export type ZoneAccess =
  | { readonly kind: 'open' }
  /** Above the ceiling, within what a person may confirm. */
  | { readonly kind: 'with-override'; readonly reason: RouteReason }
  /** Without a reason of its own where the content's reasons tell it. */
  | { readonly kind: 'closed'; readonly reason?: RouteReason };

const OPEN: ZoneAccess = { kind: 'open' };

/** The rules that nothing but the policy can change. */
export function zoneAccess(zone: Zone, judgement: Judgement, policy: RoutePolicy): ZoneAccess {
  if (judgement.blocked) return { kind: 'closed' };
  if (zone === 'device') return OPEN;
  const ceiling = policy.ceilings[zone];
  if (ceiling === null) return { kind: 'closed', reason: { code: 'zone-closed', values: { zone } } };
  if (judgement.deviceOnly) return { kind: 'closed' };
  const sensitivity = judgement.afterRedaction;
  if (compareSensitivity(sensitivity, ceiling) <= 0) return OPEN;
  const reason: RouteReason = { code: 'above-ceiling', values: { zone, sensitivity, ceiling } };
  const limit = policy.overrides[zone];
  const overridable = limit !== null && compareSensitivity(sensitivity, limit) <= 0;
  return { kind: overridable ? 'with-override' : 'closed', reason };
}
