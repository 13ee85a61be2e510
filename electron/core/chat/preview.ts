import type { CallParams, CallResult, Message } from '../../../shared/contract.ts';
import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import type { SetupFor, TurnSetup } from '../assistants/effective.ts';
import type { WithParts } from '../attachments/with-parts.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import type { RemoteProviders } from '../remote/remote-providers.ts';
import type { Store } from '../store/store.ts';
import type { TurnPlan, TurnWish } from './plan-turn.ts';
import { promptFor } from './prompt.ts';
import type { PromptMessage } from './prompt.ts';
import { requestOf } from './request-of.ts';
import { toRoute } from './to-route.ts';

export type PlanFor = (turn: {
  readonly conversationId: string | null;
  readonly prompt: readonly PromptMessage[];
  readonly wish: TurnWish;
  readonly setup: TurnSetup;
  /** Models that have failed in this turn. */
  readonly failed?: readonly string[];
}) => Promise<TurnPlan>;

interface PreviewOptions {
  readonly store: Store;
  readonly setup: SetupFor;
  readonly plan: PlanFor;
  readonly withParts: WithParts;
  readonly remote: {
    readonly providers: RemoteProviders;
    readonly policy: RoutePolicy;
    loadMap(conversationId: string): Promise<RedactionMap | null>;
  };
}

/** What sending would do, with the very bytes, and without doing it. */
export type Preview = (params: CallParams<'chat.preview'>) => Promise<CallResult<'chat.preview'>>;

export function createPreview({ store, setup: setupFor, plan, withParts, remote }: PreviewOptions): Preview {
  return async (params) => {
    const before = params.parentId === null ? [] : await store.call('messages.branch', { id: params.parentId });
    const setup = await setupFor(params);
    const text: Pick<Message, 'role' | 'content' | 'state'> = { role: 'user', content: params.text, state: 'complete' };
    const turn = await plan({
      conversationId: params.conversationId,
      prompt: promptFor(setup.systemPrompt, await withParts([...before, text], params.attachmentIds)),
      wish: { request: requestOf(params), override: params.override, keep: params.keep, replace: params.replace },
      setup,
    });
    const { outcome } = turn;
    if (outcome.kind === 'refused') {
      const { refusal, offers, sensitivity, reasons } = outcome;
      return {
        outcome: 'refused',
        refusal,
        offers: [...offers],
        sensitivity,
        reasons: reasons.map(({ code, values }) => ({ code, values: { ...values } })),
      };
    }
    const route = toRoute(outcome);
    if (outcome.zone === 'device') return { outcome: 'go', route, replacements: [], request: null };
    // as in sending: read only when a turn would leave
    const [{ previewRequest }, { remoteRequest }] = await Promise.all([
      import('../providers/models/preview-request.ts'),
      import('./remote-request.ts'),
    ]);
    const { record, endpoint, modelId } = await remote.providers.openFor(outcome.model.id);
    const map = params.conversationId === null ? null : await remote.loadMap(params.conversationId);
    const request = remoteRequest(turn, map, remote.policy, setup.chosen);
    const { kind } = record.settings;
    const { url, body, sha256 } = await previewRequest(
      { kind, endpoint, modelId, redactor: request.redactor },
      request.call,
    );
    const replacements = request.redactor.replacementsIn(params.text);
    return {
      outcome: 'go',
      route,
      replacements: replacements.map(({ start, end, type, placeholder }) => ({ start, end, type, placeholder })),
      request: { url, body: new TextDecoder().decode(body), sha256 },
    };
  };
}
