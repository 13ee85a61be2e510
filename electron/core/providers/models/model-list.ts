import { z } from 'zod';

import type { ProviderKind, ProviderModel } from '../../../../shared/domain/provider.ts';
import { SottoError } from '../../../../shared/errors.ts';
import { toldAbilities } from './model-abilities.ts';

const tokens = z.number().int().positive().nullish().catch(null);
const perToken = z.coerce.number().nonnegative().nullish().catch(null);

/** What the compatible ones add to OpenAI's list, each by its own name. */
const compatibleModel = z.object({
  id: z.string().min(1).max(300),
  name: z.string().min(1).max(300).nullish().catch(null),
  display_name: z.string().min(1).max(300).nullish().catch(null),
  type: z.string().nullish().catch(null),
  context_length: tokens,
  context_window: tokens,
  max_context_length: tokens,
  max_model_len: tokens,
  max_input_tokens: tokens,
  max_completion_tokens: tokens,
  max_tokens: tokens,
  meta: z.object({ n_ctx_train: tokens }).nullish().catch(null),
  /** Of OpenRouter: US dollars for one token, as text. */
  pricing: z.object({ prompt: perToken, completion: perToken, input_cache_read: perToken }).nullish().catch(null),
  capabilities: z.looseObject({ completion_chat: z.boolean().nullish() }).nullish().catch(null),
  architecture: z.unknown().optional(),
  supported_parameters: z.unknown().optional(),
});

/** Together's list is bare, everybody else's is in `data`. */
const compatibleList = z.union([
  z.object({ data: z.array(compatibleModel).nullable() }).transform(({ data }) => data ?? []),
  z.array(compatibleModel),
]);

const googleList = z.object({
  models: z.array(
    z.object({
      name: z.string().min(1).max(300),
      displayName: z.string().min(1).max(300).nullish().catch(null),
      inputTokenLimit: tokens,
      outputTokenLimit: tokens,
      supportedGenerationMethods: z.array(z.string()).nullish().catch(null),
      thinking: z.unknown().optional(),
    }),
  ),
});

/** Models that answer no chat, by the names and types that providers give them. */
const NO_CHAT =
  /embed|whisper|tts|dall-e|moderation|transcri|realtime|image|audio|sora|davinci|babbage|rerank|guard|ocr|(^|[-/])search/i;

/** The path to ask for the list, after the base address. */
export function modelListPath(kind: ProviderKind): string {
  if (kind === 'google') return '/models?pageSize=1000';
  return kind === 'anthropic' ? '/models?limit=1000' : '/models';
}

/** Models that can chat, from a provider's list, by name. @throws SottoError PROVIDER_ANSWER_INVALID */
export function readModelList(kind: ProviderKind, text: string): ProviderModel[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SottoError('PROVIDER_ANSWER_INVALID');
  }
  const models = kind === 'google' ? readGoogle(value) : readCompatible(value);
  if (models === undefined) throw new SottoError('PROVIDER_ANSWER_INVALID');
  return models.sort((a, b) => a.name.localeCompare(b.name));
}

function readGoogle(value: unknown): ProviderModel[] | undefined {
  const list = googleList.safeParse(value);
  return list.data?.models
    .filter(({ supportedGenerationMethods }) => supportedGenerationMethods?.includes('generateContent') ?? true)
    .map(({ name, displayName, inputTokenLimit, outputTokenLimit, thinking }) => {
      const id = name.replace(/^models\//, '');
      return {
        id,
        name: displayName ?? id,
        contextTokens: inputTokenLimit ?? null,
        maxOutputTokens: outputTokenLimit ?? null,
        price: null,
        ...toldAbilities({ thinking }),
      };
    })
    .filter(({ id }) => !NO_CHAT.test(id));
}

function readCompatible(value: unknown): ProviderModel[] | undefined {
  const list = compatibleList.safeParse(value);
  return list.data
    ?.filter(({ id, type, capabilities }) => {
      if (capabilities?.completion_chat === false) return false;
      return !NO_CHAT.test(id) && !(type !== null && type !== undefined && NO_CHAT.test(type));
    })
    .map((model) => ({
      id: model.id,
      name: model.display_name ?? model.name ?? model.id,
      contextTokens:
        model.context_length ??
        model.context_window ??
        model.max_context_length ??
        model.max_model_len ??
        model.max_input_tokens ??
        model.meta?.n_ctx_train ??
        null,
      maxOutputTokens: model.max_completion_tokens ?? model.max_tokens ?? null,
      price: priceOf(model.pricing),
      ...toldAbilities(model),
    }));
}

function priceOf(pricing: z.infer<typeof compatibleModel>['pricing']): ProviderModel['price'] {
  const { prompt, completion, input_cache_read: cached } = pricing ?? {};
  if (typeof prompt !== 'number' || typeof completion !== 'number') return null;
  const perMillion = (price: number): number => Number((price * 1_000_000).toPrecision(12));
  return {
    currency: 'USD',
    input: perMillion(prompt),
    output: perMillion(completion),
    cachedInput: typeof cached === 'number' ? perMillion(cached) : null,
  };
}
