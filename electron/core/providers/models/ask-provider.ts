import { APICallError } from '@ai-sdk/provider';

import type { EgressPurpose } from '../../../../shared/domain/egress.ts';
import type { ProviderModel, ProviderSettings } from '../../../../shared/domain/provider.ts';
import { SottoError } from '../../../../shared/errors.ts';
import { toSottoError } from '../answer/api-error.ts';
import { presetOf } from '../../../../shared/domain/provider-presets.ts';
import type { Endpoint } from '../transport/endpoint.ts';
import type { Transport } from '../transport/transport.ts';
import { modelListPath, readModelList } from './model-list.ts';

export interface AskOptions {
  readonly settings: ProviderSettings;
  readonly endpoint: Endpoint;
  readonly transport: Transport;
  readonly signal?: AbortSignal;
}

/** The provider's chat models, by name. @throws SottoError */
export async function listModels(options: AskOptions): Promise<ProviderModel[]> {
  const { kind } = options.settings;
  return readModelList(kind, await ask(options, modelListPath(kind), 'model-list'));
}

/**
 * Whether the key is good, without a word of anybody's. A server that has no such page has let the key in, and that is
 * all that can be known.
 * @throws SottoError PROVIDER_BAD_KEY and the like when it is not
 */
export async function testKey(options: AskOptions): Promise<void> {
  const { kind, preset } = options.settings;
  try {
    await ask(options, presetOf(preset)?.keyTestPath ?? modelListPath(kind), 'key-test');
  } catch (error) {
    if (!(error instanceof SottoError && error.code === 'PROVIDER_MODEL_UNKNOWN')) throw error;
  }
}

async function ask(options: AskOptions, path: string, purpose: EgressPurpose): Promise<string> {
  const { endpoint, transport, signal } = options;
  const url = endpoint.origin + endpoint.basePath + path;
  try {
    const response = await transport.send({
      method: 'GET',
      url,
      headers: { accept: 'application/json', ...(options.settings.kind === 'anthropic' && ANTHROPIC) },
      context: { purpose, modelId: null, conversationId: null, messageId: null, replaced: {} },
      ...(signal !== undefined && { signal }),
    });
    const text = await response.text();
    if (response.ok) return text;
    throw new APICallError({
      message: '',
      url,
      requestBodyValues: {},
      statusCode: response.status,
      responseBody: text,
      responseHeaders: Object.fromEntries(response.headers),
    });
  } catch (error) {
    throw toSottoError(error);
  }
}

/** The version of Anthropic's wire format that the SDK speaks too. */
const ANTHROPIC = { 'anthropic-version': '2023-06-01' };
