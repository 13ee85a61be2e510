import type { Lineage, SamplingParameters } from '../../../shared/contract.ts';
import type { RouteGo } from '../routing/route-outcome.ts';
import type { ShownRequest } from './shown-request.ts';
import type { TurnPlan } from './plan-turn.ts';
import type { ChosenSampling } from './remote-request.ts';

/** What only the model knows of an answer's lineage. */
export interface GenerationReport extends Omit<
  Lineage,
  'modelId' | 'modelName' | 'modelSha256' | 'zone' | 'sampling' | 'durationMs' | 'route' | 'failedBefore'
> {
  /** The seed that was used, also when none was asked for. */
  readonly seed: number | null;
}

export interface GenerateRequest {
  readonly conversationId: string;
  /** Of the answer. */
  readonly messageId: string;
  readonly plan: TurnPlan;
  /** Where the plan goes. */
  readonly modelId: string;
  readonly zone: RouteGo['zone'];
  readonly sampling: SamplingParameters;
  /** What was asked for this turn alone; the rest of `sampling` are defaults. */
  readonly chosen: ChosenSampling;
  /** What the person was shown: no other request is sent. */
  readonly shown?: ShownRequest;
  readonly signal: AbortSignal;
}

export type GenerateEvent =
  /** The answer has begun to come: from now on nobody else is asked. */
  | { readonly type: 'begun' }
  | { readonly type: 'text-delta'; readonly text: string }
  /** Thoughts that come before the answer, where they are shown. */
  | { readonly type: 'reasoning-delta'; readonly text: string };

/** One answer from one model; the generator's return value says how it went. */
export type Generate = (request: GenerateRequest) => AsyncGenerator<GenerateEvent, GenerationReport>;
