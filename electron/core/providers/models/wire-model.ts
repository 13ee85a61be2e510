import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModelV4, LanguageModelV4CallOptions } from '@ai-sdk/provider';
import { wrapLanguageModel } from 'ai';

import type { ProviderKind } from '../../../../shared/domain/provider.ts';
import type { TransportFetch } from '../transport/transport-fetch.ts';

/** In place of a key: the SDK wants one, and only the transport has the real one. */
const NO_KEY = 'none';

export interface WireModelOptions {
  readonly kind: ProviderKind;
  /** Always given, so that no environment variable chooses the address. */
  readonly baseUrl: string;
  /** As the provider calls it. */
  readonly modelId: string;
  readonly fetch: TransportFetch;
}

/** A model that speaks a provider's wire format. It knows nothing of redaction: see `openRemoteModel`. */
export function wireModel({ kind, baseUrl, modelId, fetch }: WireModelOptions): LanguageModelV4 {
  const common = { baseURL: baseUrl, fetch };
  switch (kind) {
    // Azure speaks OpenAI's Responses under its own address; the key's header is the transport's affair
    case 'openai':
    case 'azure': {
      const model = createOpenAI({ ...common, apiKey: NO_KEY }).responses(modelId);
      return withOptions(model, { openai: { store: false } });
    }
    case 'google':
      return createGoogleGenerativeAI({ ...common, apiKey: NO_KEY }).languageModel(modelId);
    case 'anthropic':
      return createAnthropic({ ...common, apiKey: NO_KEY }).languageModel(modelId);
    case 'openai-compatible':
      return createOpenAICompatible({ ...common, name: 'compatible', includeUsage: true }).languageModel(modelId);
  }
}

/** Options that no caller can leave out or change. */
function withOptions(
  model: LanguageModelV4,
  fixed: NonNullable<LanguageModelV4CallOptions['providerOptions']>,
): LanguageModelV4 {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      transformParams: ({ params }) => {
        const merged = { ...params.providerOptions };
        for (const [name, options] of Object.entries(fixed)) merged[name] = { ...merged[name], ...options };
        return Promise.resolve({ ...params, providerOptions: merged });
      },
    },
  });
}
