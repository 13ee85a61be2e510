import { maxSensitivity } from '../../../shared/domain/sensitivity.ts';
import { judgeContent } from './judge-content.ts';
import type { Judgement } from './judge-content.ts';
import { planCandidates, withoutFailed } from './plan-candidates.ts';
import { refuseAll, refused } from './refuse.ts';
import type { RouteInput, RouteModel, Stickiness } from './route-input.ts';
import type { RouteGo, RouteOutcome, RouteReason } from './route-outcome.ts';
import { zoneAccess } from './zone-access.ts';

/**
 * Where a turn goes, and why. Pure: the same input gives the same answer, so the preview, the sending and the tests
 * agree. Whatever a person, a document or a model asks for, only `zoneAccess` opens a zone.
 */
export function routeTurn(input: RouteInput): RouteOutcome {
  const judgement = judgeContent(input);
  if (judgement.blocked) return refused(judgement, 'blocked', ['edit-message']);
  if (judgement.forbidden.length > 0) return refused(judgement, 'may-not-let-through', ['edit-message']);
  const plan = planCandidates(input, judgement);
  if (plan === undefined) return refused(judgement, 'unknown-model', ['choose-model']);
  // a conversation that is set to stay here is not talked out of it by one turn
  if (input.mode.kind === 'device' && plan.named !== undefined && plan.named !== 'device') {
    return refused(judgement, 'may-not-go', ['answer-on-device'], [{ code: 'mode-device', values: {} }]);
  }

  const reasons: RouteReason[] = [plan.reason];
  if ((input.failed ?? []).length > 0) reasons.push({ code: 'failed-before', values: {} });
  for (const model of withoutFailed(plan.models, input)) {
    if (model.state !== 'ready') continue;
    const access = zoneAccess(model.zone, judgement, input.policy);
    if (access.kind === 'open') return go(input, judgement, model, reasons, false);
    if (access.kind === 'with-override' && input.override === true && plan.named !== undefined) {
      return go(input, judgement, model, [...reasons, access.reason, { code: 'override', values: {} }], true);
    }
  }

  const closed = plan.named !== undefined && zoneAccess(plan.named, judgement, input.policy).kind !== 'open';
  if (closed) {
    for (const model of withoutFailed(plan.fallback, input)) {
      if (model.state !== 'ready' || zoneAccess(model.zone, judgement, input.policy).kind !== 'open') continue;
      return go(input, judgement, model, [...reasons, { code: 'chosen-may-not-see', values: {} }], false);
    }
  }
  return refuseAll(input, judgement, plan);
}

function go(
  input: RouteInput,
  judgement: Judgement,
  model: RouteModel,
  reasons: readonly RouteReason[],
  overridden: boolean,
): RouteGo {
  return {
    kind: 'go',
    model,
    zone: model.zone,
    sensitivity: judgement.sensitivity,
    afterRedaction: judgement.afterRedaction,
    reasons: [
      ...judgement.reasons,
      ...reasons,
      ...(model.nearBudget === true ? [{ code: 'near-budget' as const, values: { model: model.name } }] : []),
    ],
    overridden,
    sticky: stickAfter(input, judgement),
  };
}

/** A text that could not be analysed sticks to nothing: it is tried again with every turn that carries it. */
function stickAfter(input: RouteInput, judgement: Judgement): Stickiness {
  const floored = maxSensitivity(input.sticky.sensitivity, input.floor ?? 'public');
  if (input.content.state === 'failed') return { ...input.sticky, sensitivity: floored };
  const restricted = judgement.afterRedaction === 'restricted';
  return { sensitivity: restricted ? 'restricted' : floored, deviceOnly: judgement.deviceOnly };
}
