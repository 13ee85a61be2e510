import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import { previewRequest } from '../providers/models/preview-request.ts';
import type { RequestPreview } from '../providers/models/preview-request.ts';
import type { RemoteProviders } from '../remote/remote-providers.ts';
import type { TurnPlan } from './plan-turn.ts';
import { remoteRequest } from './remote-request.ts';
import type { ChosenSampling, RemoteRequest } from './remote-request.ts';

/** What a turn needs to become a request. */
export interface RequestParts {
  readonly providers: Pick<RemoteProviders, 'openFor'>;
  readonly policy: RoutePolicy;
  readonly loadMap: (conversationId: string) => Promise<RedactionMap | null>;
}

export interface OutgoingTurn {
  readonly turn: TurnPlan;
  /** `<provider>/<model>`. */
  readonly modelId: string;
  readonly conversationId: string | null;
  readonly chosen: ChosenSampling;
}

/** A turn's request as it would leave now. */
export interface Outgoing extends RequestPreview, Pick<RemoteRequest, 'redactor'> {}

/** Builds the request that sending would, and sends nothing. Throws what sending would before anything leaves. */
export async function outgoing(parts: RequestParts, asked: OutgoingTurn): Promise<Outgoing> {
  const { turn, conversationId, chosen } = asked;
  const [{ record, endpoint, modelId }, map] = await Promise.all([
    parts.providers.openFor(asked.modelId),
    conversationId === null ? null : parts.loadMap(conversationId),
  ]);
  const { redactor, call } = remoteRequest(turn, map, parts.policy, chosen);
  const { kind } = record.settings;
  return { redactor, ...(await previewRequest({ kind, endpoint, modelId, redactor }, call)) };
}
