import { describe, expect, test } from 'vitest';

import { classifyRequest } from '../../../electron/core/routing/classify-request.ts';
import { NOT_STICKY } from '../../../electron/core/routing/route-input.ts';
import type { RouteModel } from '../../../electron/core/routing/route-input.ts';
import { routeTurn } from '../../../electron/core/routing/route-turn.ts';
import { DEFAULT_SENSITIVITY_POLICY } from '../../../electron/core/privacy/classify/policy-table.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { routePolicy } from '../../../shared/domain/policy.ts';
import { FAR, found, HEALTH, holding, input, LOCAL, OWN } from './inputs.ts';

const codes = (outcome: ReturnType<typeof routeTurn>): string[] => outcome.reasons.map(({ code }) => code);

test('the default policy is a policy (a default that the schema refuses would lock every profile)', () => {
  expect(routePolicy.safeParse(DEFAULT_ROUTE_POLICY).success).toBe(true);
});

describe('by default', () => {
  test('an e-mail address and an IBAN go to the cloud when asked to, as placeholders (refusing what redaction settles)', () => {
    const content = holding(found('email', 'personal'), found('iban', 'confidential'));
    const outcome = routeTurn(input({ content, request: { kind: 'zone', zone: 'cloud' } }));
    expect(outcome).toMatchObject({ kind: 'go', zone: 'cloud', sensitivity: 'confidential', afterRedaction: 'public' });
    expect(codes(outcome)).toEqual(['replaced', 'replaced', 'asked']);
  });

  test('a medical text is answered on the device (a topic that redaction was thought to remove)', () => {
    expect(routeTurn(input({ content: holding(HEALTH) }))).toMatchObject({ kind: 'go', zone: 'device' });
  });

  test('a medical text with no local model is refused, never sent (the quiet cloud call)', () => {
    const outcome = routeTurn(input({ content: holding(HEALTH), models: [FAR, OWN] }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'no-local-model' });
    if (outcome.kind === 'refused') expect(outcome.offers).toContain('get-local-model');
  });

  test('asking for the cloud does not move a key off the device (an override that outranks policy)', () => {
    const content = holding(found('secret', 'restricted'));
    for (const zone of ['cloud', 'private'] as const) {
      const outcome = routeTurn(input({ content, request: { kind: 'zone', zone }, override: true }));
      expect(outcome).toMatchObject({ kind: 'refused', refusal: 'may-not-go' });
    }
  });

  test('a harmless turn prefers the own server, then the cloud, then the device', () => {
    expect(routeTurn(input())).toMatchObject({ zone: 'private' });
    expect(routeTurn(input({ models: [LOCAL, FAR] }))).toMatchObject({ zone: 'cloud' });
    expect(routeTurn(input({ models: [LOCAL] }))).toMatchObject({ zone: 'device' });
  });
});

describe('stickiness', () => {
  test('a later harmless turn stays where the restricted one had to (context carries it along)', () => {
    const first = routeTurn(input({ content: holding(found('password', 'restricted')) }));
    expect(first).toMatchObject({ kind: 'go', zone: 'device', sticky: { deviceOnly: true } });
    if (first.kind !== 'go') return;
    const later = routeTurn(input({ sticky: first.sticky, request: { kind: 'model', modelId: 'far' } }));
    expect(later).toMatchObject({ kind: 'refused', refusal: 'may-not-go' });
    expect(codes(later)).toContain('earlier-turns');
    expect(routeTurn(input({ sticky: first.sticky }))).toMatchObject({ zone: 'device' });
  });

  test('what redaction settles does not stick (every conversation with a name in it would stay here for good)', () => {
    const outcome = routeTurn(input({ content: holding(found('person', 'personal')) }));
    expect(outcome).toMatchObject({ kind: 'go', sticky: NOT_STICKY });
  });
});

describe('a person decides', () => {
  const confidential = holding({ kind: 'finding', type: 'financial-fact', count: 1, sensitivity: 'confidential' });

  test('above the ceiling only after confirming, and where policy lets them', () => {
    const asked = { content: confidential, request: { kind: 'zone', zone: 'cloud' } } as const;
    expect(routeTurn(input(asked))).toMatchObject({ kind: 'refused', refusal: 'needs-override' });
    expect(routeTurn(input({ ...asked, override: true }))).toMatchObject({ kind: 'go', overridden: true });
    const strict = { ...DEFAULT_ROUTE_POLICY, overrides: { private: null, cloud: null } };
    const outcome = routeTurn(input({ ...asked, override: true, policy: strict }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'may-not-go' });
  });

  test('a confirmation means nothing in automatic mode (a stray flag would open the cloud)', () => {
    const automatic = { ...DEFAULT_ROUTE_POLICY.automatic, confidential: ['cloud' as const] };
    const policy = { ...DEFAULT_ROUTE_POLICY, automatic };
    const outcome = routeTurn(input({ content: confidential, models: [FAR], override: true, policy }));
    expect(outcome).toMatchObject({ kind: 'refused' });
  });

  test('a value let through weighs with its own sensitivity, and only kinds that policy lists', () => {
    const content = holding(found('organisation', 'personal'));
    const kept = routeTurn(input({ content, letThrough: ['organisation'], models: [FAR] }));
    expect(kept).toMatchObject({ kind: 'go', afterRedaction: 'personal' });
    expect(codes(kept)).toContain('let-through');
    const iban = holding(found('iban', 'confidential'));
    const refused = routeTurn(input({ content: iban, letThrough: ['iban'] }));
    expect(refused).toMatchObject({ kind: 'refused', refusal: 'may-not-let-through' });
  });

  test('a chosen cloud model hands a restricted turn to the device and says so', () => {
    const outcome = routeTurn(input({ content: holding(HEALTH), mode: { kind: 'model', modelId: 'far' } }));
    expect(outcome).toMatchObject({ kind: 'go', zone: 'device' });
    expect(codes(outcome)).toContain('chosen-may-not-see');
  });

  test('a chosen model that fails is not quietly replaced by another', () => {
    const outcome = routeTurn(input({ mode: { kind: 'model', modelId: 'far' }, failed: ['far'] }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'no-model' });
  });

  test('an on-device conversation is not opened by one turn that asks for the cloud', () => {
    const outcome = routeTurn(input({ mode: { kind: 'device' }, request: { kind: 'zone', zone: 'cloud' } }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'may-not-go' });
  });
});

describe('who can answer', () => {
  const waiting: RouteModel = { ...FAR, state: 'no-consent' };

  test('a provider without consent is asked about, not used', () => {
    const outcome = routeTurn(input({ models: [waiting] }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'needs-consent' });
    expect(routeTurn(input({ models: [waiting, LOCAL] }))).toMatchObject({ zone: 'device' });
  });

  test('a spent budget stops, and says that it is the budget', () => {
    const outcome = routeTurn(input({ models: [{ ...FAR, state: 'over-budget' }] }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'over-budget' });
  });

  test('the device model failing does not send the turn to the cloud', () => {
    const outcome = routeTurn(input({ models: [LOCAL, FAR], failed: ['here'] }));
    expect(outcome).toMatchObject({ kind: 'refused' });
  });
});

test('a name in one message and a diagnosis in another count together (judging only the last message)', () => {
  const base = {
    state: 'analyzed',
    kept: [],
    topics: [],
    people: [],
    mentions: [],
    reasons: [],
    sensitivity: 'personal',
  } as const;
  const at = { start: 0, end: 1, score: 1, reasons: [] };
  const content = classifyRequest(
    [
      { ...base, findings: [{ ...at, type: 'person' }] },
      { ...base, findings: [{ ...at, type: 'medical-provider' }] },
    ],
    DEFAULT_SENSITIVITY_POLICY,
  );
  expect(content).toMatchObject({ sensitivity: 'restricted' });
  expect(routeTurn(input({ content }))).toMatchObject({ kind: 'go', zone: 'device' });
  expect(classifyRequest([{ state: 'failed', part: 'detect' }], DEFAULT_SENSITIVITY_POLICY)).toEqual({
    state: 'failed',
  });
});
