import type { CallParams, CallResult, Message } from '../../../shared/contract.ts';
import { t } from '../../../shared/messages/index.ts';
import type { SetupFor, TurnSetup } from '../assistants/effective.ts';
import type { WithParts } from '../attachments/with-parts.ts';
import type { RouteGo, RouteOutcome } from '../routing/route-outcome.ts';
import type { Store } from '../store/store.ts';
import type { RequestParts } from './outgoing.ts';
import type { TurnPlan, TurnWish } from './plan-turn.ts';
import { promptFor } from './prompt.ts';
import type { PromptMessage } from './prompt.ts';
import { requestOf } from './request-of.ts';
import { toResume } from './resume.ts';
import { toRoute } from './to-route.ts';

export interface TurnToPlan {
  readonly conversationId: string | null;
  readonly prompt: readonly PromptMessage[];
  readonly wish: TurnWish;
  readonly setup: TurnSetup;
  /** Models that have failed in this turn. */
  readonly failed?: readonly string[];
}

export type PlanFor = (turn: TurnToPlan) => Promise<TurnPlan>;

interface PreviewOptions {
  readonly store: Store;
  readonly setup: SetupFor;
  readonly plan: PlanFor;
  readonly withParts: WithParts;
  /** Whether that model goes on with an answer that ends the request. */
  readonly resumes: (go: RouteGo) => Promise<boolean>;
  readonly remote: RequestParts;
}

type Previewed = CallResult<'chat.preview'>;
type Going = Extract<Previewed, { outcome: 'go' }>;

/** What sending would do, with the very bytes, and without doing it. */
export interface Preview {
  turn(params: CallParams<'chat.preview'>): Promise<Previewed>;
  continuation(params: CallParams<'chat.previewContinue'>): Promise<Previewed>;
}

export function createPreview(options: PreviewOptions): Preview {
  const { store, setup: setupFor, plan, withParts, remote } = options;

  async function turn(params: CallParams<'chat.preview'>): Promise<Previewed> {
    const before = params.parentId === null ? [] : await store.call('messages.branch', { id: params.parentId });
    const setup = await setupFor(params);
    const text: Pick<Message, 'role' | 'content' | 'state'> = { role: 'user', content: params.text, state: 'complete' };
    const asked: TurnToPlan = {
      conversationId: params.conversationId,
      prompt: promptFor(setup.systemPrompt, await withParts([...before, text], params.attachmentIds)),
      wish: { request: requestOf(params), override: params.override, keep: params.keep, replace: params.replace },
      setup,
    };
    return previewed(asked, await plan(asked), params.text);
  }

  /** As `resume` of turns has it. */
  async function continuation(params: CallParams<'chat.previewContinue'>): Promise<Previewed> {
    const branch = await store.call('messages.branch', { id: params.messageId });
    const last = toResume(branch.at(-1));
    const { conversationId, lineage } = last;
    const by = { ...params, ...(lineage === null ? {} : { modelId: lineage.modelId }) };
    const setup = await setupFor({ conversationId });
    const asked: TurnToPlan = {
      conversationId,
      prompt: promptFor(setup.systemPrompt, await withParts([...branch.slice(0, -1), last])),
      wish: { request: requestOf(by), override: by.override, keep: by.keep, replace: by.replace },
      setup,
    };
    const decided = await plan(asked);
    const { outcome } = decided;
    if (outcome.kind === 'refused' || (await options.resumes(outcome))) return previewed(asked, decided, '');
    const { messageId: parentId, ...wish } = by;
    return turn({ ...wish, conversationId, parentId, text: t('chat.continueRequest') });
  }

  async function previewed(asked: TurnToPlan, decided: TurnPlan, text: string): Promise<Previewed> {
    const { outcome } = decided;
    if (outcome.kind === 'refused') return refused(outcome);
    const route = toRoute(outcome);
    if (outcome.zone === 'device') return { outcome: 'go', route, replacements: [], request: null, instead: null };
    const [{ redactor, request }, instead] = await Promise.all([requestOfTurn(asked, decided, outcome), next(outcome)]);
    const replacements = redactor.replacementsIn(text);
    return {
      outcome: 'go',
      route,
      replacements: replacements.map(({ start, end, type, placeholder }) => ({ start, end, type, placeholder })),
      request,
      instead,
    };

    /** Who would be asked if that one failed: nobody in place of one that was asked for by name. */
    async function next({ model }: RouteGo): Promise<Going['instead']> {
      if (asked.wish.request !== undefined) return null;
      const other = await plan({ ...asked, failed: [model.id] });
      if (other.outcome.kind === 'refused' || other.outcome.zone === 'device') return null;
      const { zone, modelId, modelName } = toRoute(other.outcome);
      if (zone === 'device') return null;
      return { zone, modelId, modelName, request: (await requestOfTurn(asked, other, other.outcome)).request };
    }
  }

  async function requestOfTurn({ conversationId, setup }: TurnToPlan, decided: TurnPlan, { model }: RouteGo) {
    // as in sending: read only when a turn would leave
    const { outgoing } = await import('./outgoing.ts');
    const asked = { turn: decided, modelId: model.id, conversationId, chosen: setup.chosen };
    const { redactor, url, body, sha256 } = await outgoing(remote, asked);
    return { redactor, request: { url, body: new TextDecoder().decode(body), sha256 } };
  }

  return { turn, continuation };
}

function refused({ refusal, offers, sensitivity, reasons }: Extract<RouteOutcome, { kind: 'refused' }>): Previewed {
  return {
    outcome: 'refused',
    refusal,
    offers: [...offers],
    sensitivity,
    reasons: reasons.map(({ code, values }) => ({ code, values: { ...values } })),
  };
}
