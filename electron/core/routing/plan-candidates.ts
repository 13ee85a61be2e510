import { trustedAtLeast, ZONES } from '../../../shared/domain/zone.ts';
import type { Zone } from '../../../shared/domain/zone.ts';
import type { Judgement } from './judge-content.ts';
import type { RouteInput, RouteModel } from './route-input.ts';
import type { RouteReason } from './route-outcome.ts';

/** Who might answer, best first, before it is asked who may. */
export interface CandidatePlan {
  readonly models: readonly RouteModel[];
  /** Why these. */
  readonly reason: RouteReason;
  /** A person named the target: an override counts, and it may be refused in plain words. */
  readonly named: Zone | undefined;
  /** Only when the named model may not see the request: more trusted ones that could answer in its place. */
  readonly fallback: readonly RouteModel[];
}

/** Undefined: the model named is not there (any more). */
export function planCandidates(input: RouteInput, judgement: Judgement): CandidatePlan | undefined {
  const { mode, request, policy } = input;
  if (request !== undefined) {
    if (request.kind === 'zone') {
      const reason: RouteReason = { code: 'asked', values: { zone: request.zone } };
      return { models: inZone(input, request.zone), reason, named: request.zone, fallback: [] };
    }
    const model = input.models.find(({ id }) => id === request.modelId);
    if (model === undefined) return undefined;
    return {
      models: [model],
      reason: { code: 'asked', values: { zone: model.zone } },
      named: model.zone,
      fallback: [],
    };
  }
  if (mode.kind === 'device') {
    const reason: RouteReason = { code: 'mode-device', values: {} };
    return { models: inZone(input, 'device'), reason, named: undefined, fallback: [] };
  }
  if (mode.kind === 'model') {
    const model = input.models.find(({ id }) => id === mode.modelId);
    if (model === undefined) return undefined;
    const reason: RouteReason = { code: 'mode-model', values: { model: model.name } };
    const trusted = ZONES.filter((zone) => zone !== model.zone && trustedAtLeast(zone, model.zone));
    const fallback = trusted.flatMap((zone) => inZone(input, zone));
    return { models: [model], reason, named: model.zone, fallback };
  }
  const models = policy.automatic[judgement.sensitivity].flatMap((zone) => inZone(input, zone));
  return { models, reason: { code: 'automatic', values: {} }, named: undefined, fallback: [] };
}

function inZone(input: RouteInput, zone: Zone): RouteModel[] {
  return input.models.filter((model) => model.zone === zone);
}

/** A failure may move a turn to a zone that is trusted as much or more, never to one that is trusted less. */
export function withoutFailed(models: readonly RouteModel[], input: RouteInput): RouteModel[] {
  const failed = input.failed ?? [];
  const zones = input.models.filter(({ id }) => failed.includes(id)).map(({ zone }) => zone);
  return models.filter(({ id, zone }) => !failed.includes(id) && zones.every((from) => trustedAtLeast(zone, from)));
}
