import type { SamplingParameters } from '../../../shared/contract.ts';
import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import { createRedactionSession } from '../privacy/redact/redaction-session.ts';
import type { RedactionSession } from '../privacy/redact/redaction-session.ts';
import { EMPTY_MAP } from '../privacy/redact/redaction-map.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import type { RemoteCall } from '../providers/answer/stream-answer.ts';
import { createRequestRedactor } from '../providers/redaction/request-redactor.ts';
import type { RequestRedactor } from '../providers/redaction/request-redactor.ts';
import { textsOf } from './prompt.ts';
import type { PromptMessage } from './prompt.ts';
import type { TurnPlan } from './plan-turn.ts';

/** What a turn becomes when it leaves: the same for the preview and for the sending, so that their bytes are the same. */
export interface RemoteRequest {
  readonly session: RedactionSession;
  readonly redactor: RequestRedactor;
  readonly call: RemoteCall;
}

export type ChosenSampling = { readonly [K in keyof SamplingParameters]?: SamplingParameters[K] | undefined };

export function remoteRequest(
  plan: Pick<TurnPlan, 'prompt' | 'analyses' | 'keep' | 'replace'>,
  map: RedactionMap | null,
  policy: RoutePolicy,
  sampling: ChosenSampling,
  signal?: AbortSignal,
): RemoteRequest {
  const session = createRedactionSession(map ?? EMPTY_MAP);
  // what the session knows it replaces in every text and looks for before sending, whatever policy says of its kind
  for (const value of plan.replace) {
    session.redact(value, [{ start: 0, end: value.length, type: 'custom', score: 1 }]);
  }
  const redactor = createRequestRedactor({
    // a text that was not weighed beforehand is not sent
    analyze: (text) => plan.analyses.get(text) ?? { state: 'failed', part: 'missing' },
    session,
    policy,
    letThrough: plan.keep,
  });
  const call: RemoteCall = {
    prompt: plan.prompt.map(toPart),
    ...chosen(sampling),
    ...(signal === undefined ? {} : { abortSignal: signal }),
  };
  return { session, redactor, call };
}

function toPart(message: PromptMessage): RemoteCall['prompt'][number] {
  const { role, content } = message;
  if (role === 'system') return { role, content };
  return { role, content: textsOf(message).map((text) => ({ type: 'text', text })) };
}

/** Only what was chosen for this turn: many models refuse what they don't know, and their defaults are their makers'. */
function chosen({ temperature, topP, maxTokens, seed, stop }: ChosenSampling): Partial<RemoteCall> {
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(maxTokens === undefined || maxTokens === null ? {} : { maxOutputTokens: maxTokens }),
    ...(seed === undefined || seed === null ? {} : { seed }),
    ...(stop === undefined || stop.length === 0 ? {} : { stopSequences: [...stop] }),
  };
}
