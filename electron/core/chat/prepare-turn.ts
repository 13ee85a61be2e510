import type { CallParams, SamplingParameters } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { TurnSetup } from '../assistants/effective.ts';
import type { BranchMessage } from '../attachments/with-parts.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { RouteGo } from '../routing/route-outcome.ts';
import type { OutgoingTurn } from './outgoing.ts';
import { isAsShown } from './shown-request.ts';
import type { ShownRequest } from './shown-request.ts';
import type { TurnPlan } from './plan-turn.ts';
import type { PlanFor } from './preview.ts';
import { promptFor } from './prompt.ts';
import { recordRefusal } from './record-route.ts';
import { refusalOf } from './refusal.ts';
import type { ChosenSampling } from './remote-request.ts';
import { requestOf } from './request-of.ts';

/** A turn that has been decided on. */
export interface PreparedTurn {
  readonly turn: TurnPlan;
  readonly go: RouteGo;
  readonly sha256: string | null;
  readonly sampling: SamplingParameters;
  readonly chosen: ChosenSampling;
  /** The only request that may leave; null: none was shown. */
  readonly shown: ShownRequest | null;
  readonly floor: TurnSetup['floor'];
  /** The same turn without the models that failed. */
  readonly instead: (failed: readonly string[]) => Promise<PreparedTurn | undefined>;
}

export interface PrepareOptions {
  readonly plan: PlanFor;
  /** The request as it would leave now. */
  readonly outgoing: (asked: OutgoingTurn) => Promise<ShownRequest>;
  /** Of the model file, lower-case hex; null when it is not known or not on this device. */
  readonly modelSha256: (modelId: string) => Promise<string | null>;
  readonly audit: AuditSink;
}

type Wish = Pick<CallParams<'chat.send'>, 'modelId' | 'zone' | 'override' | 'keep' | 'replace' | 'shown'>;

/** Decides where a turn goes before anything is written. Throws when it may go nowhere, or not as it was shown. */
export type Prepare = (
  conversationId: string | null,
  branch: readonly BranchMessage[],
  params: Wish,
  setup: TurnSetup,
) => Promise<PreparedTurn>;

export function createPrepare(options: PrepareOptions): Prepare {
  return async (conversationId, branch, params, setup) => {
    const { shown } = params;
    const request = requestOf(params);
    const wish = { request, override: params.override, keep: params.keep, replace: params.replace };
    const turnOf = { conversationId, prompt: promptFor(setup.systemPrompt, branch), wish, setup };
    const preparedAs = async (turn: TurnPlan, go: RouteGo, seen: ShownRequest | null): Promise<PreparedTurn> => ({
      turn,
      go,
      sha256: go.zone === 'device' ? await options.modelSha256(go.model.id) : null,
      sampling: setup.sampling,
      chosen: setup.chosen,
      shown: seen,
      floor: setup.floor,
      async instead(failed) {
        // who was asked for by name is not replaced by somebody else
        if (request !== undefined) return undefined;
        const other = await options.plan({ ...turnOf, failed });
        const { outcome } = other;
        if (outcome.kind === 'refused') return undefined;
        if (shown === undefined || outcome.zone === 'device') return preparedAs(other, outcome, null);
        // a person saw what goes where: somebody else gets no more than what was shown for them
        const next = shown.zone === 'device' ? undefined : shown.instead;
        return next === undefined ? undefined : preparedAs(other, outcome, next);
      },
    });
    const turn = await options.plan(turnOf);
    if (turn.outcome.kind === 'refused') {
      recordRefusal(options.audit, turn.outcome);
      throw refusalOf(turn.outcome);
    }
    // a model and a zone that don't agree: neither is what was asked for
    if (params.zone !== undefined && turn.outcome.zone !== params.zone)
      throw new SottoError('ROUTE_REFUSED', { refusal: 'may-not-go' });
    if (shown === undefined) return preparedAs(turn, turn.outcome, null);
    if (shown.zone !== turn.outcome.zone) throw new SottoError('EGRESS_CHANGED');
    if (shown.zone === 'device') return preparedAs(turn, turn.outcome, null);
    // asked before anything is written, so that the words are still where they can be looked at again
    const { model } = turn.outcome;
    const now = await options.outgoing({ turn, modelId: model.id, conversationId, chosen: setup.chosen });
    if (!isAsShown(now, shown)) throw new SottoError('EGRESS_CHANGED');
    return preparedAs(turn, turn.outcome, { url: shown.url, sha256: shown.sha256 });
  };
}
