import type { Lineage, SamplingParameters } from '../../../shared/contract.ts';
import type { RouteGo } from '../routing/route-outcome.ts';
import { toRoute } from './to-route.ts';
import type { GenerationReport } from './generation.ts';

interface Made {
  readonly go: RouteGo;
  readonly sha256: string | null;
  readonly sampling: SamplingParameters;
}

type FailedBefore = NonNullable<Lineage['failedBefore']>;

/** `stopped`: a person stopped it, which nobody reports where no model had begun. */
export function lineageOf(
  { go, sha256, sampling }: Made,
  report: GenerationReport | undefined,
  stopped: boolean,
  durationMs: number,
  failedBefore: FailedBefore,
): Lineage {
  const { seed, ...facts } = report ?? { ...NOTHING_REPORTED, ...(stopped && { stopReason: 'stopped' as const }) };
  return {
    modelId: go.model.id,
    modelName: go.model.name,
    modelSha256: sha256,
    zone: go.zone,
    sampling: { ...sampling, seed: seed ?? sampling.seed },
    durationMs,
    ...facts,
    route: { sensitivity: go.sensitivity, reasons: toRoute(go).reasons },
    ...(failedBefore.length === 0 ? {} : { failedBefore }),
  };
}

const NOTHING_REPORTED: GenerationReport = {
  contextSize: 0,
  promptTokens: 0,
  evaluatedTokens: 0,
  completionTokens: 0,
  droppedMessages: 0,
  firstTokenMs: null,
  stopReason: 'error',
  seed: null,
};
