import fc from 'fast-check';

import type { SensitivityReason } from '../../../electron/core/privacy/classify/reason.ts';
import { TOPICS } from '../../../electron/core/privacy/classify/topic.ts';
import { NOT_STICKY } from '../../../electron/core/routing/route-input.ts';
import type { RequestContent, RouteInput, RouteModel } from '../../../electron/core/routing/route-input.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { FINDING_TYPES } from '../../../shared/domain/finding-type.ts';
import type { FindingType } from '../../../shared/domain/finding-type.ts';
import { FINDING_ACTIONS } from '../../../shared/domain/policy.ts';
import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import { maxSensitivity, SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import { ZONES } from '../../../shared/domain/zone.ts';

export const LOCAL: RouteModel = { id: 'here', name: 'Here', zone: 'device', state: 'ready' };
export const OWN: RouteModel = { id: 'own', name: 'Own server', zone: 'private', state: 'ready' };
export const FAR: RouteModel = { id: 'far', name: 'Far', zone: 'cloud', state: 'ready' };

export function holding(...reasons: SensitivityReason[]): RequestContent {
  const sensitivity = reasons.reduce<Sensitivity>((most, one) => maxSensitivity(most, one.sensitivity), 'public');
  return { state: 'analyzed', sensitivity, reasons };
}

export function found(type: FindingType, sensitivity: Sensitivity): SensitivityReason {
  return { kind: 'finding', type, count: 1, sensitivity };
}

export const HEALTH: SensitivityReason = { kind: 'topic', topic: 'health', count: 1, sensitivity: 'restricted' };

export function input(change: Partial<RouteInput> = {}): RouteInput {
  return {
    content: holding(),
    mode: { kind: 'auto' },
    sticky: NOT_STICKY,
    policy: DEFAULT_ROUTE_POLICY,
    models: [LOCAL, OWN, FAR],
    ...change,
  };
}

const sensitivity = fc.constantFrom(...SENSITIVITIES);
const type = fc.constantFrom(...FINDING_TYPES);
const zone = fc.constantFrom(...ZONES);

const reason: fc.Arbitrary<SensitivityReason> = fc.oneof(
  fc.record({ kind: fc.constant('finding' as const), type, count: fc.integer({ min: 1, max: 9 }), sensitivity }),
  fc.record({
    kind: fc.constant('topic' as const),
    topic: fc.constantFrom(...TOPICS),
    count: fc.constant(1),
    sensitivity,
  }),
  fc.record({
    kind: fc.constant('combination' as const),
    rule: fc.constantFrom('person-with-health' as const, 'identity-bundle' as const, 'bulk-personal-data' as const),
    sensitivity,
  }),
);

const policy: fc.Arbitrary<RoutePolicy> = fc.record({
  findings: fc
    .array(fc.constantFrom(...FINDING_ACTIONS), { minLength: FINDING_TYPES.length, maxLength: FINDING_TYPES.length })
    .map(
      (actions) =>
        Object.fromEntries(FINDING_TYPES.map((one, index) => [one, actions[index]])) as RoutePolicy['findings'],
    ),
  ceilings: fc.record({ private: fc.option(sensitivity), cloud: fc.option(sensitivity) }),
  overrides: fc.record({ private: fc.option(sensitivity), cloud: fc.option(sensitivity) }),
  automatic: fc
    .array(fc.uniqueArray(zone), { minLength: 4, maxLength: 4 })
    .map(
      (orders) =>
        Object.fromEntries(SENSITIVITIES.map((one, index) => [one, orders[index]])) as RoutePolicy['automatic'],
    ),
  mayLetThrough: fc.uniqueArray(type, { maxLength: 5 }),
});

const models: fc.Arbitrary<RouteModel[]> = fc
  .array(
    fc.record({
      name: fc.constant('A model'),
      zone,
      state: fc.constantFrom('ready' as const, 'ready' as const, 'no-consent' as const, 'over-budget' as const),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((model, index) => ({ ...model, id: `m${index}` })));

const modelId = fc.integer({ min: 0, max: 6 }).map((index) => `m${index}`);

/** Any content, any policy, any models, any wish. */
export const anyInput: fc.Arbitrary<RouteInput> = fc
  .record({
    content: fc.oneof(
      { weight: 9, arbitrary: fc.array(reason, { maxLength: 4 }).map((list) => holding(...list)) },
      { weight: 1, arbitrary: fc.constant<RequestContent>({ state: 'failed' }) },
    ),
    mode: fc.oneof(
      fc.constant({ kind: 'auto' as const }),
      fc.constant({ kind: 'device' as const }),
      fc.record({ kind: fc.constant('model' as const), modelId }),
    ),
    request: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('zone' as const), zone }),
        fc.record({ kind: fc.constant('model' as const), modelId }),
      ),
    ),
    override: fc.boolean(),
    letThrough: fc.uniqueArray(type, { maxLength: 2 }),
    sticky: fc.record({
      sensitivity,
      deviceOnly: fc.boolean(),
    }),
    floor: sensitivity,
    policy: fc.oneof(policy, fc.constant(DEFAULT_ROUTE_POLICY)),
    models,
    failed: fc.uniqueArray(modelId, { maxLength: 2 }),
  })
  .map(({ request, ...rest }) => (request === null ? rest : { ...rest, request }));
