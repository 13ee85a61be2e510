import { createHash } from 'node:crypto';

import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';

import { SottoError } from '../../../../shared/errors.ts';
import { toSottoError } from '../answer/api-error.ts';
import { bytesOf } from '../transport/transport-fetch.ts';
import { guarded } from './remote-model.ts';
import type { RemoteModelOptions } from './remote-model.ts';

/** The request that a call would send. */
export interface RequestPreview {
  readonly url: string;
  readonly body: Uint8Array;
  /** Of the body, lower-case hex: what the ledger will say, if nothing changes. */
  readonly sha256: string;
}

/** Nobody answers here. */
class Stopped extends Error {}

/**
 * Builds a request the way that sending does, and stops where it would leave. Opens no connection.
 * @throws SottoError what sending would throw before it leaves
 */
export async function previewRequest(
  options: Pick<RemoteModelOptions, 'kind' | 'endpoint' | 'modelId' | 'redactor'>,
  call: LanguageModelV4CallOptions,
): Promise<RequestPreview> {
  let preview: RequestPreview | undefined;
  const model = guarded(options, (url, init) => {
    const body = bytesOf(init);
    if (typeof url !== 'string') throw new SottoError('EGRESS_UNCHECKED', { reason: 'input' });
    preview = { url, body, sha256: createHash('sha256').update(body).digest('hex') };
    return Promise.reject(new Stopped());
  });
  try {
    await model.doStream(call);
  } catch (error) {
    if (preview === undefined) throw toSottoError(error);
  }
  if (preview === undefined) throw new SottoError('INTERNAL');
  return preview;
}
