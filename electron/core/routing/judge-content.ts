import type { FindingType } from '../../../shared/domain/finding-type.ts';
import type { FindingAction, RoutePolicy } from '../../../shared/domain/policy.ts';
import { compareSensitivity, maxSensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { SensitivityReason } from '../privacy/classify/reason.ts';
import { isReplaceable } from '../privacy/redact/placeholder-label.ts';
import type { RouteInput } from './route-input.ts';
import type { RouteReason } from './route-outcome.ts';

/** What policy makes of the content, whatever the models. */
export interface Judgement {
  readonly sensitivity: Sensitivity;
  readonly afterRedaction: Sensitivity;
  /** No other zone may see it, whatever its ceiling. */
  readonly deviceOnly: boolean;
  readonly blocked: boolean;
  /** Kinds that the person wants to let through and may not. */
  readonly forbidden: readonly FindingType[];
  readonly reasons: readonly RouteReason[];
}

/** What happens outside the device to a finding of this type in this request. */
function actionFor(type: FindingType, policy: RoutePolicy, letThrough: readonly FindingType[]): FindingAction {
  const action = policy.findings[type];
  if (action !== 'redact') return action;
  return !isReplaceable(type) || letThrough.includes(type) ? 'allow' : 'redact';
}

/** Applies the policy to everything in the request, earlier turns included. */
export function judgeContent(input: RouteInput): Judgement {
  const { content, policy, sticky } = input;
  const letThrough = input.letThrough ?? [];
  const forbidden = letThrough.filter((type) => !policy.mayLetThrough.includes(type));
  const reasons: RouteReason[] = forbidden.map((type) => ({ code: 'may-not-let-through', values: { type } }));
  if (content.state === 'failed') {
    reasons.push({ code: 'not-analysed', values: {} });
    return {
      sensitivity: 'restricted',
      afterRedaction: 'restricted',
      deviceOnly: true,
      blocked: false,
      forbidden,
      reasons,
    };
  }
  const actions = new Map<FindingType, FindingAction>();
  for (const reason of content.reasons) {
    if (reason.kind === 'finding') actions.set(reason.type, actionFor(reason.type, policy, letThrough));
  }
  const someLeft = [...actions.values()].some((action) => action !== 'redact');
  let afterRedaction: Sensitivity = 'public';
  let explained: Sensitivity = 'public';
  for (const reason of content.reasons) {
    explained = maxSensitivity(explained, reason.sensitivity);
    const told = tellReason(reason, actions, letThrough);
    if (told !== undefined) reasons.push(told);
    if (survives(reason, actions, someLeft)) afterRedaction = maxSensitivity(afterRedaction, reason.sensitivity);
  }
  // a sensitivity that no reason accounts for can't be redacted away
  if (compareSensitivity(content.sensitivity, explained) > 0) afterRedaction = content.sensitivity;
  const floor = input.floor ?? 'public';
  const raised = compareSensitivity(floor, afterRedaction) > 0;
  if (raised) {
    afterRedaction = floor;
    reasons.push({ code: 'assistant-floor', values: { sensitivity: floor } });
  }
  const fromEarlier = sticky.deviceOnly || compareSensitivity(sticky.sensitivity, afterRedaction) > 0;
  if (fromEarlier) reasons.push({ code: 'earlier-turns', values: { sensitivity: sticky.sensitivity } });
  if (reasons.length === 0) reasons.push({ code: 'nothing-sensitive', values: {} });
  const taken = [...actions.values()];
  return {
    sensitivity: [floor, sticky.sensitivity].reduce(maxSensitivity, content.sensitivity),
    afterRedaction: maxSensitivity(afterRedaction, sticky.sensitivity),
    deviceOnly: sticky.deviceOnly || taken.includes('keep-on-device'),
    blocked: taken.includes('block'),
    forbidden,
    reasons,
  };
}

/** Whether a reason is still one when all that is replaced has been replaced. */
function survives(
  reason: SensitivityReason,
  actions: ReadonlyMap<FindingType, FindingAction>,
  someLeft: boolean,
): boolean {
  if (reason.kind === 'finding') return actions.get(reason.type) !== 'redact';
  if (reason.kind === 'topic') return true;
  // what is said about the person is the secret; many identifiers are none once they are placeholders
  return reason.rule === 'person-with-health' || someLeft;
}

function tellReason(
  reason: SensitivityReason,
  actions: ReadonlyMap<FindingType, FindingAction>,
  letThrough: readonly FindingType[],
): RouteReason | undefined {
  if (reason.kind === 'topic') return { code: 'topic', values: { topic: reason.topic, count: reason.count } };
  if (reason.kind === 'combination') return { code: 'combination', values: { rule: reason.rule } };
  const { type, count } = reason;
  switch (actions.get(type)) {
    case 'block':
      return { code: 'blocked', values: { type, count } };
    case 'keep-on-device':
      return { code: 'stays', values: { type, count } };
    case 'redact':
      return { code: 'replaced', values: { type, count } };
    case 'allow':
      return { code: letThrough.includes(type) ? 'let-through' : 'holds', values: { type, count } };
    case undefined:
      return undefined;
  }
}
