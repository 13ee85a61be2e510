import type { Route } from '../../../shared/contract.ts';
import type { RouteGo } from '../routing/route-outcome.ts';

export function toRoute({ zone, model, sensitivity, reasons }: RouteGo): Route {
  return {
    zone,
    modelId: model.id,
    modelName: model.name,
    sensitivity,
    reasons: reasons.map(({ code, values }) => ({ code, values: { ...values } })),
  };
}
