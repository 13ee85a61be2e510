import type { LanguageModelV4 } from '@ai-sdk/provider';

import type { ProviderKind } from '../../../../shared/domain/provider.ts';
import { withRedaction } from '../redaction/redaction-middleware.ts';
import type { RequestRedactor } from '../redaction/request-redactor.ts';
import type { RestoreStreamOptions } from '../redaction/restore-stream.ts';
import type { Endpoint } from '../transport/endpoint.ts';
import type { EgressContext } from '../transport/request.ts';
import { createTransportFetch } from '../transport/transport-fetch.ts';
import type { TransportFetch } from '../transport/transport-fetch.ts';
import type { Transport } from '../transport/transport.ts';
import { wireModel } from './wire-model.ts';

export interface RemoteModelOptions {
  readonly kind: ProviderKind;
  readonly endpoint: Endpoint;
  readonly transport: Transport;
  /** As the provider calls it. */
  readonly modelId: string;
  /** Of this request alone. */
  readonly redactor: RequestRedactor;
  readonly context: Omit<EgressContext, 'replaced'>;
  readonly onUnknown?: RestoreStreamOptions['onUnknown'];
  /** The only bytes that may be sent: those that the preview made. */
  readonly expected?: Uint8Array;
  /** Asked before each try to send; rejects when this turn may not leave any more. */
  readonly permit?: () => Promise<void>;
}

/**
 * The only way to a model outside the device: redaction in front, the transport's own check behind, and the ledger in
 * between. Made for one request and thrown away.
 */
export function openRemoteModel(options: RemoteModelOptions): LanguageModelV4 {
  const { redactor, modelId, permit, expected } = options;
  const fetch = createTransportFetch(options.transport, {
    context: () => ({ ...options.context, replaced: redactor.replaced }),
    residualCheck: (parts) => redactor.residuals(parts),
    constants: [modelId],
    ...(permit !== undefined && { permit }),
    ...(expected !== undefined && { expected }),
  });
  return guarded(options, fetch);
}

/** The same model with another way out: the preview reads what would be sent, and sends nothing. */
export function guarded(
  options: Pick<RemoteModelOptions, 'kind' | 'endpoint' | 'modelId' | 'redactor' | 'onUnknown'>,
  fetch: TransportFetch,
): LanguageModelV4 {
  const { kind, endpoint, modelId, redactor, onUnknown } = options;
  const model = wireModel({ kind, baseUrl: endpoint.origin + endpoint.basePath, modelId, fetch });
  return withRedaction(model, redactor, onUnknown === undefined ? {} : { onUnknown });
}
