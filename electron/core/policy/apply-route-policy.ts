import { FINDING_TYPES } from '../../../shared/domain/finding-type.ts';
import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';

/** Where turns may go under a company's policy. Each decided key replaces that one value of `base` and no other. */
export function applyRoutePolicy(base: RoutePolicy, settings: PolicySettings): RoutePolicy {
  return {
    findings: { ...base.findings, ...decidedActions(settings) },
    ceilings: {
      private: ceilingOf('private', settings, base.ceilings.private),
      cloud: ceilingOf('cloud', settings, base.ceilings.cloud),
    },
    overrides: {
      private: overrideOf('private', settings, base.overrides.private),
      cloud: overrideOf('cloud', settings, base.overrides.cloud),
    },
    automatic: base.automatic,
    mayLetThrough: settings['findings.letThrough'] ?? base.mayLetThrough,
  };
}

type Zone = 'private' | 'cloud';
type Level = Sensitivity | null;

function ceilingOf(zone: Zone, settings: PolicySettings, base: Level): Level {
  if (settings[`zones.${zone}.allowed`] === false) return null;
  return levelOf(settings[`zones.${zone}.ceiling`], base);
}

function overrideOf(zone: Zone, settings: PolicySettings, base: Level): Level {
  if (settings[`zones.${zone}.allowed`] === false) return null;
  return levelOf(settings[`zones.${zone}.override`], base);
}

function levelOf(decided: Sensitivity | 'none' | undefined, base: Level): Level {
  if (decided === undefined) return base;
  return decided === 'none' ? null : decided;
}

function decidedActions(settings: PolicySettings): Partial<RoutePolicy['findings']> {
  return Object.fromEntries(
    FINDING_TYPES.flatMap((type) => {
      const action = settings[`findings.${type}`];
      return action === undefined ? [] : [[type, action]];
    }),
  );
}
