import type { ConversationMode, LocalModel } from '../../../shared/contract.ts';
import type { FindingType } from '../../../shared/domain/finding-type.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import { DEFAULT_SENSITIVITY_POLICY } from '../privacy/classify/policy-table.ts';
import type { AnalysisOutcome } from '../privacy/index.ts';
import { entityKey } from '../privacy/redact/entity-key.ts';
import { classifyRequest } from '../routing/classify-request.ts';
import type { RouteModel, RouteRequest, Stickiness } from '../routing/route-input.ts';
import type { RouteGo, RouteOutcome } from '../routing/route-outcome.ts';
import { routeTurn } from '../routing/route-turn.ts';
import { textsOf } from './prompt.ts';
import type { PromptMessage } from './prompt.ts';

/** What a person asks for one turn, beside its words. */
export interface TurnWish {
  readonly request?: RouteRequest | undefined;
  readonly override?: boolean | undefined;
  /** Values to let through, as written. */
  readonly keep?: readonly string[] | undefined;
  /** Values to replace although nothing found them, as written. */
  readonly replace?: readonly string[] | undefined;
}

export interface TurnPlan {
  readonly outcome: RouteOutcome;
  /** Everything that would be in the request. */
  readonly prompt: readonly PromptMessage[];
  /** By text, one for each text of the prompt. */
  readonly analyses: ReadonlyMap<string, AnalysisOutcome>;
  readonly keep: readonly string[];
  readonly replace: readonly string[];
  /** What was found and replaced by. */
  readonly rules: string;
  /** Whether the model that was decided on may still have this turn, in other circumstances. */
  readonly again: (go: RouteGo, now: Circumstances) => RouteOutcome;
}

/** What a person or a company may change between the decision and the sending. */
export interface Circumstances {
  readonly mode: ConversationMode;
  readonly sticky: Stickiness;
  /** Of the conversation's assistant. */
  readonly floor: Sensitivity;
  readonly policy: RoutePolicy;
  readonly models: readonly RouteModel[];
  /** Names what is found and replaced: with another, the same words become another request. */
  readonly rules: string;
}

interface PlanInput {
  /** Looked up while the words are being read. */
  readonly circumstances: Promise<Circumstances>;
  readonly prompt: readonly PromptMessage[];
  readonly wish: TurnWish;
  readonly failed?: readonly string[];
  readonly stop?: readonly string[] | undefined;
}

/** Weighs all that would be in a request and decides where it goes. Sends nothing. */
export async function planTurn(analyzer: Analyzer, input: PlanInput): Promise<TurnPlan> {
  const { prompt, wish } = input;
  // texts at which an answer ends would leave with it
  const texts = [...new Set([...prompt.flatMap(textsOf), ...(input.stop ?? [])])];
  const [outcomes, looked] = await Promise.all([analyzer.analyze(texts), input.circumstances]);
  const analyses = new Map(texts.map((text, index) => [text, outcomes[index] ?? NOT_ANALYSED]));
  const judged = {
    content: classifyRequest([...analyses.values()], DEFAULT_SENSITIVITY_POLICY),
    letThrough: typesOf(wish.keep ?? [], analyses),
  };
  const { rules, ...circumstances } = looked;
  const outcome = routeTurn({
    ...judged,
    ...circumstances,
    ...(wish.request === undefined ? {} : { request: wish.request }),
    ...(wish.override === undefined ? {} : { override: wish.override }),
    ...(input.failed === undefined ? {} : { failed: input.failed }),
  });
  return {
    outcome,
    prompt,
    analyses,
    keep: wish.keep ?? [],
    replace: wish.replace ?? [],
    rules,
    again: ({ model, overridden }, { rules: _rules, ...now }) =>
      routeTurn({ ...judged, ...now, request: { kind: 'model', modelId: model.id }, override: overridden }),
  };
}

const NOT_ANALYSED: AnalysisOutcome = { state: 'failed', part: 'missing' };

/** The kinds of the values that a person wants to let through: that is what policy allows or not. */
function typesOf(keep: readonly string[], analyses: ReadonlyMap<string, AnalysisOutcome>): FindingType[] {
  const wanted = new Set(keep.map((value) => entityKey(value, 'custom')));
  const types = new Set<FindingType>();
  for (const [text, outcome] of analyses) {
    if (outcome.state === 'failed') continue;
    for (const { start, end, type } of outcome.findings) {
      if (wanted.has(entityKey(text.slice(start, end), 'custom'))) types.add(type);
    }
  }
  return [...types];
}

/** Models of this device as routing sees them, the preferred one first. */
export function localRouteModels(models: readonly LocalModel[], preferredId: string | null): RouteModel[] {
  return models
    .filter((model) => model.kind === 'chat')
    .toSorted((a, b) => rank(a) - rank(b))
    .map((model) => ({
      id: model.id,
      name: model.name,
      zone: 'device' as const,
      state: model.fileState === 'ok' ? ('ready' as const) : ('unavailable' as const),
    }));

  /** The preferred one, then the newest. */
  function rank(model: LocalModel): number {
    return model.id === preferredId ? Number.NEGATIVE_INFINITY : -model.addedAt;
  }
}
