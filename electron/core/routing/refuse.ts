import { compareSensitivity } from '../../../shared/domain/sensitivity.ts';
import { zoneAccess } from './zone-access.ts';
import type { Judgement } from './judge-content.ts';
import type { CandidatePlan } from './plan-candidates.ts';
import type { RouteInput, RouteModel } from './route-input.ts';
import type { RouteOffer, RouteReason, RouteRefusal, RouteRefused } from './route-outcome.ts';

export function refused(
  judgement: Judgement,
  refusal: RouteRefusal,
  offers: readonly RouteOffer[],
  reasons: readonly RouteReason[] = [],
): RouteRefused {
  const { sensitivity, afterRedaction } = judgement;
  return {
    kind: 'refused',
    refusal,
    sensitivity,
    afterRedaction,
    reasons: [...judgement.reasons, ...reasons],
    offers,
  };
}

/** Nobody on the plan can answer: why, and what a person can do about it. */
export function refuseAll(input: RouteInput, judgement: Judgement, plan: CandidatePlan): RouteRefused {
  const { policy } = input;
  const reasons: RouteReason[] = [plan.reason];
  const local = input.models.some(({ zone, state }) => zone === 'device' && state === 'ready');
  const answerHere: RouteOffer = local ? 'answer-on-device' : 'get-local-model';

  if (plan.named !== undefined && plan.named !== 'device') {
    const access = zoneAccess(plan.named, judgement, policy);
    if (access.kind !== 'open' && access.reason !== undefined) reasons.push(access.reason);
    if (access.kind === 'closed') return refused(judgement, 'may-not-go', [answerHere, 'edit-message'], reasons);
    if (access.kind === 'with-override' && input.override !== true) {
      return refused(judgement, 'needs-override', ['override', answerHere, 'edit-message'], reasons);
    }
    return unable(judgement, plan.models, [answerHere, 'choose-model'], reasons);
  }

  if (plan.named === 'device' || input.mode.kind === 'device' || mustStay(input, judgement)) {
    if ((input.failed ?? []).length > 0) {
      return refused(judgement, 'no-model', ['choose-model'], reasons);
    }
    return refused(judgement, 'no-local-model', ['get-local-model', 'edit-message'], reasons);
  }
  const offers: RouteOffer[] = [answerHere, 'choose-model'];
  return unable(judgement, plan.models, offers, reasons);
}

/** Something keeps it here: policy, or the order of zones for automatic mode. */
function mustStay(input: RouteInput, judgement: Judgement): boolean {
  const { policy } = input;
  const open = policy.automatic[judgement.sensitivity].filter(
    (zone) => zoneAccess(zone, judgement, policy).kind === 'open',
  );
  return compareSensitivity(judgement.sensitivity, 'public') > 0 && open.every((zone) => zone === 'device');
}

/** It might have gone there, but nobody there can answer. */
function unable(
  judgement: Judgement,
  models: readonly RouteModel[],
  offers: readonly RouteOffer[],
  reasons: RouteReason[],
): RouteRefused {
  const waiting = models.find(({ state }) => state === 'no-consent');
  if (waiting !== undefined) {
    reasons.push({ code: 'no-consent', values: { model: waiting.name } });
    return refused(judgement, 'needs-consent', ['consent', ...offers], reasons);
  }
  const spent = models.find(({ state }) => state === 'over-budget');
  if (spent !== undefined) {
    reasons.push({ code: 'over-budget', values: { model: spent.name } });
    return refused(judgement, 'over-budget', offers, reasons);
  }
  const forbidden = models.find(({ state }) => state === 'forbidden');
  if (forbidden !== undefined) {
    reasons.push({ code: 'forbidden', values: { model: forbidden.name } });
    return refused(judgement, 'may-not-go', offers, reasons);
  }
  return refused(judgement, 'no-model', offers, reasons);
}
