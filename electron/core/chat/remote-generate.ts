import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import { costOf } from '../providers/answer/cost.ts';
import { streamAnswer } from '../providers/answer/stream-answer.ts';
import type { AnswerReport } from '../providers/answer/stream-answer.ts';
import { previewRequest } from '../providers/models/preview-request.ts';
import { openRemoteModel } from '../providers/models/remote-model.ts';
import type { RemoteProviders } from '../remote/remote-providers.ts';
import { expectedCost } from '../remote/reservations.ts';
import { remoteRequest } from './remote-request.ts';
import type { ChosenSampling } from './remote-request.ts';
import { refusalOf } from './refusal.ts';
import { isAsShown } from './shown-request.ts';
import type { ShownRequest } from './shown-request.ts';
import type { Circumstances, TurnPlan } from './plan-turn.ts';
import type { GenerateEvent, GenerationReport } from './generation.ts';

interface RemoteTurn {
  readonly plan: TurnPlan;
  /** `<provider>/<model>`. */
  readonly modelId: string;
  readonly sampling: ChosenSampling;
  readonly conversationId: string;
  readonly messageId: string;
  /** What the person was shown. */
  readonly shown?: ShownRequest;
  readonly signal: AbortSignal;
}

export interface RemoteGenerateOptions {
  readonly providers: RemoteProviders;
  readonly policy: RoutePolicy;
  readonly loadMap: (conversationId: string) => Promise<RedactionMap | null>;
  readonly saveMap: (conversationId: string, map: RedactionMap) => Promise<void>;
  /** For an answer that is under way: its own budget is not held against it. */
  readonly now: (conversationId: string, messageId: string) => Promise<Circumstances>;
}

/** Answers a turn with a model outside this device: redacted before it leaves, restored as it comes back. */
export async function* remoteGenerate(
  options: RemoteGenerateOptions,
  turn: RemoteTurn,
): AsyncGenerator<GenerateEvent, GenerationReport> {
  const [{ record, endpoint, transport, modelId }, map] = await Promise.all([
    options.providers.openFor(turn.modelId),
    options.loadMap(turn.conversationId),
  ]);
  const request = remoteRequest(turn.plan, map, options.policy, turn.sampling, turn.signal);
  const { kind } = record.settings;
  const model = { kind, endpoint, modelId, redactor: request.redactor };
  // gives every value its placeholder
  const preview = await previewRequest(model, request.call);
  const { body } = preview;
  if (turn.shown !== undefined && !isAsShown(preview, turn.shown)) throw new SottoError('EGRESS_CHANGED');
  const known = request.session.map();
  // on disk before anything leaves, or an answer could not be read back: the disk works while the request is built
  const nothing = map === null && known.entries.length + known.reserved.length === 0;
  const saved = nothing ? Promise.resolve() : options.saveMap(turn.conversationId, known);
  saved.catch(() => undefined);
  const answer = streamAnswer(
    openRemoteModel({
      ...model,
      transport,
      expected: body,
      async permit() {
        const [now] = await Promise.all([options.now(turn.conversationId, turn.messageId), saved]);
        requireStill(turn, now);
      },
      context: {
        purpose: 'chat',
        modelId: turn.modelId,
        conversationId: turn.conversationId,
        messageId: turn.messageId,
      },
    }),
    request.call,
  );
  const offered = record.models.find((it) => it.id === modelId);
  const price = offered?.price ?? null;
  const cost = expectedCost({
    bytes: body.byteLength,
    price,
    chosen: turn.sampling.maxTokens,
    most: offered?.maxOutputTokens ?? null,
  });
  // before it is asked whether it may be sent: of two at once, the later one knows of the earlier
  const release = options.providers.reserve(turn.messageId, record.settings.id, cost);
  try {
    for (;;) {
      const next = await answer.next();
      if (next.done === true) {
        const paid = costOf(next.value.usage, price);
        // the answer is there and was paid for: a ledger that can't take its cost doesn't undo it
        await options.providers.addCost(turn.messageId, paid).catch(() => undefined);
        return reportOf(next.value, paid);
      }
      yield next.value;
    }
  } catch (error) {
    if (turn.signal.aborted) throw new SottoError('CANCELLED');
    throw error;
  } finally {
    release();
  }
}

/** What was decided since the turn was planned counts: what has left can't be taken back. Throws as a refused plan does. */
function requireStill({ plan, modelId }: RemoteTurn, now: Circumstances): void {
  if (plan.outcome.kind === 'refused' || plan.outcome.model.id !== modelId) throw new SottoError('INTERNAL');
  // a word that is to be replaced since then is in the request as it was
  if (plan.rules !== now.rules) throw new SottoError('EGRESS_CHANGED');
  const outcome = plan.again(plan.outcome, now);
  if (outcome.kind === 'refused') throw refusalOf(outcome);
}

function reportOf({ usage, stopReason, firstTokenMs }: AnswerReport, cost: number | null): GenerationReport {
  const prompt = usage.prompt ?? 0;
  return {
    contextSize: 0,
    promptTokens: prompt,
    evaluatedTokens: prompt - (usage.cached ?? 0),
    completionTokens: usage.completion ?? 0,
    droppedMessages: 0,
    firstTokenMs,
    stopReason,
    seed: null,
    cost,
    ...(usage.reasoning === null || usage.reasoning === 0 ? {} : { reasoningTokens: usage.reasoning }),
  };
}
