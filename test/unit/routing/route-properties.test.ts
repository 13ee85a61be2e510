import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { routeTurn } from '../../../electron/core/routing/route-turn.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { compareSensitivity } from '../../../shared/domain/sensitivity.ts';
import { trustedAtLeast } from '../../../shared/domain/zone.ts';
import { anyInput, HEALTH, holding } from './inputs.ts';

const RUNS = { numRuns: 2000 };

describe('whatever is asked, whatever the policy', () => {
  test('what policy keeps on the device goes nowhere else (a wish, an override or a mode that opens a way out)', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const outcome = routeTurn(input);
        if (outcome.kind === 'refused' || outcome.zone === 'device') return;
        const { content, policy } = input;
        expect(content.state).toBe('analyzed');
        expect(input.sticky.deviceOnly).toBe(false);
        if (content.state !== 'analyzed') return;
        for (const reason of content.reasons) {
          if (reason.kind === 'finding') expect(['allow', 'redact']).toContain(policy.findings[reason.type]);
        }
      }),
      RUNS,
    );
  });

  test('nothing blocked is answered anywhere (a block that only closes the cloud)', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { content, policy } = input;
        if (content.state !== 'analyzed') return;
        const blocked = content.reasons.some((one) => one.kind === 'finding' && policy.findings[one.type] === 'block');
        if (blocked) expect(routeTurn(input).kind).toBe('refused');
      }),
      RUNS,
    );
  });

  test('a zone sees no more than its ceiling, or than an override that was confirmed and allowed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const outcome = routeTurn(input);
        if (outcome.kind === 'refused' || outcome.zone === 'device') return;
        const limits = outcome.overridden ? input.policy.overrides : input.policy.ceilings;
        const limit = limits[outcome.zone];
        expect(limit).not.toBeNull();
        if (limit !== null) expect(compareSensitivity(outcome.afterRedaction, limit)).toBeLessThanOrEqual(0);
        if (outcome.overridden) {
          expect(input.override).toBe(true);
          // a confirmation is of a place that the person named
          expect(input.request !== undefined || input.mode.kind === 'model').toBe(true);
        }
        expect(input.policy.ceilings[outcome.zone]).not.toBeNull();
      }),
      RUNS,
    );
  });

  test('under the default policy nothing restricted leaves for the cloud, override or not', () => {
    fc.assert(
      fc.property(anyInput, fc.boolean(), (input, override) => {
        const content = holding(HEALTH);
        const outcome = routeTurn({ ...input, content, override, policy: DEFAULT_ROUTE_POLICY });
        if (outcome.kind === 'go') expect(outcome.zone).not.toBe('cloud');
        if (outcome.kind === 'go' && outcome.zone === 'private') expect(outcome.overridden).toBe(true);
      }),
      RUNS,
    );
  });

  test('a failure moves a turn to no less trusted zone and to no model that has failed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const outcome = routeTurn(input);
        if (outcome.kind === 'refused') return;
        expect(input.failed).not.toContain(outcome.model.id);
        for (const model of input.models) {
          if (input.failed?.includes(model.id)) expect(trustedAtLeast(outcome.zone, model.zone)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('a device-only conversation stays on the device, and a wish is done or refused, never changed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const outcome = routeTurn(input);
        if (outcome.kind === 'refused') return;
        if (input.mode.kind === 'device') expect(outcome.zone).toBe('device');
        if (input.request?.kind === 'zone') expect(outcome.zone).toBe(input.request.zone);
        if (input.request?.kind === 'model') expect(outcome.model.id).toBe(input.request.modelId);
        expect(outcome.model.state).toBe('ready');
      }),
      RUNS,
    );
  });

  test('stickiness never loosens, and a refusal always says what can be done', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const outcome = routeTurn(input);
        if (outcome.kind === 'refused') {
          expect(outcome.offers.length).toBeGreaterThan(0);
          return;
        }
        expect(compareSensitivity(outcome.sticky.sensitivity, input.sticky.sensitivity)).toBeGreaterThanOrEqual(0);
        if (input.sticky.deviceOnly) expect(outcome.sticky.deviceOnly).toBe(true);
        expect(outcome.reasons.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('an assistant’s floor only ever makes it stricter, and outlives the assistant (a floor that opens a zone)', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { floor = 'public', ...rest } = input;
        const outcome = routeTurn(input);
        expect(compareSensitivity(outcome.sensitivity, floor)).toBeGreaterThanOrEqual(0);
        expect(compareSensitivity(outcome.afterRedaction, floor)).toBeGreaterThanOrEqual(0);
        const without = routeTurn(rest);
        expect(compareSensitivity(outcome.afterRedaction, without.afterRedaction)).toBeGreaterThanOrEqual(0);
        if (outcome.kind === 'refused') return;
        // a later turn, with no assistant any more, counts as no less
        const later = routeTurn({ ...rest, sticky: outcome.sticky });
        expect(compareSensitivity(later.afterRedaction, floor)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});
