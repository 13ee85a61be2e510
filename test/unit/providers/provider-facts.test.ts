import { describe, expect, test } from 'vitest';

import { budgetState, costOf, monthStart } from '../../../electron/core/providers/answer/cost.ts';
import { readModelList } from '../../../electron/core/providers/models/model-list.ts';
import { mayBePrivate } from '../../../electron/core/providers/may-be-private.ts';
import { WIRE_WORDS } from '../../../electron/core/providers/transport/wire-words.ts';
import { providerModel } from '../../../shared/domain/provider.ts';
import cards from '../../../shared/domain/provider-cards.json' with { type: 'json' };
import { cardOf } from '../../../shared/domain/provider-cards.ts';
import { PROVIDER_PRESETS } from '../../../shared/domain/provider-presets.ts';

describe('zones', () => {
  test('nobody’s cloud can be called private (trusted with what stays in the house)', () => {
    for (const { kind, zone, baseUrl } of PROVIDER_PRESETS) {
      expect(mayBePrivate(kind, baseUrl ?? 'https://a.openai.azure.com')).toBe(zone === 'private');
    }
    for (const url of [
      'https://eu.api.mistral.ai/v1',
      'https://API.Groq.com./openai/v1',
      'https://firm.openai.azure.com/openai/v1',
      'https://firm.services.ai.azure.com/openai/v1',
      'https://us.api.openai.com/v1',
      'https://api.x.ai/v1',
      'https://api.fireworks.ai/inference/v1',
      'https://router.huggingface.co/v1',
    ]) {
      expect(mayBePrivate('openai-compatible', url), url).toBe(false);
    }
    expect(mayBePrivate('openai-compatible', 'https://llm.firm.example/v1')).toBe(true);
    expect(mayBePrivate('openai-compatible', 'https://llm.max.ai/v1')).toBe(true);
    expect(mayBePrivate('anthropic', 'https://llm.firm.example/v1')).toBe(false);
  });
});

describe('cards', () => {
  test('every preset has one that parses; what nobody has read is null, not a guess', () => {
    for (const { id } of PROVIDER_PRESETS) {
      const card = cardOf(id);
      expect(card.preset).toBe(id);
      expect(card.readOn === null).toBe(card.sources.length === 0);
    }
    // a cloud that is offered and that nobody looked into should at least have been looked for
    const written = new Set(cards.map(({ preset }) => preset));
    expect(PROVIDER_PRESETS.filter(({ zone, id }) => zone === 'cloud' && !written.has(id))).toEqual([]);
    expect(cardOf(null)).toMatchObject({ preset: 'custom', training: null });
  });
});

describe('lists of models', () => {
  test('context, prices and names are taken from whichever field has them, and odd ones are let be', () => {
    const list = readModelList(
      'openai-compatible',
      JSON.stringify({
        data: [
          { id: 'a/one', name: 'One', context_length: 131072, pricing: { prompt: '0.0000025', completion: '0.00001' } },
          { id: 'b', max_model_len: 4096, pricing: { prompt: '-1', completion: 'free' } },
          { id: 'c', meta: { n_ctx_train: 8192 }, context_length: 'long' },
          { id: 'whisper-1' },
          { id: 'd', capabilities: { completion_chat: false } },
        ],
      }),
    );
    expect(list).toEqual([
      { id: 'b', name: 'b', contextTokens: 4096, maxOutputTokens: null, price: null },
      { id: 'c', name: 'c', contextTokens: 8192, maxOutputTokens: null, price: null },
      {
        id: 'a/one',
        name: 'One',
        contextTokens: 131072,
        maxOutputTokens: null,
        price: { currency: 'USD', input: 2.5, output: 10, cachedInput: null },
      },
    ]);
    const able = readModelList(
      'openai-compatible',
      JSON.stringify({
        data: [
          { id: 'm', capabilities: { completion_chat: true, function_calling: true, vision: false } },
          {
            id: 'o',
            architecture: { input_modalities: ['text', 'image'] },
            supported_parameters: ['tools', 'reasoning'],
          },
          { id: 'p', architecture: 7, supported_parameters: 'all' },
        ],
      }),
    );
    expect(able.map(({ abilities }) => abilities)).toEqual([['tools'], ['images', 'tools', 'reasoning'], undefined]);
    const google = {
      models: [{ name: 'models/g', inputTokenLimit: 1048576, outputTokenLimit: 65536, thinking: true }],
    };
    expect(readModelList('google', JSON.stringify(google))).toMatchObject([
      { id: 'g', contextTokens: 1048576, maxOutputTokens: 65536, abilities: ['reasoning'] },
    ]);
    for (const model of [...able, ...list]) expect(providerModel.safeParse(model).success).toBe(true);
    expect(readModelList('openai-compatible', '[{"id":"t","type":"chat"},{"id":"i","type":"image"}]')).toHaveLength(1);
    expect(readModelList('openai-compatible', '{"data":null}')).toEqual([]);
  });

  test.each(['', '{}', '<html>', '{"data":[{"id":""}]}', '{"data":"x"}'])('%j is refused', (text) => {
    for (const kind of ['openai', 'google'] as const) {
      expect(() => readModelList(kind, text)).toThrow('PROVIDER_ANSWER_INVALID');
    }
  });
});

describe('money', () => {
  const price = { currency: 'USD', input: 2, output: 8, cachedInput: 0.5 };

  test('cached input has its own price, and what is not known costs null, not nothing', () => {
    const usage = { prompt: 1_000_000, cached: 400_000, completion: 100_000, reasoning: null };
    expect(costOf(usage, price)).toBeCloseTo(1.2 + 0.2 + 0.8);
    expect(costOf({ ...usage, completion: null }, price)).toBeNull();
    expect(costOf(usage, null)).toBeNull();
  });

  test('a budget warns before it stops', () => {
    expect([0, 7.9, 8, 9.99, 10, 11].map((spent) => budgetState(spent, 10))).toEqual([
      'ok',
      'ok',
      'warn',
      'warn',
      'spent',
      'spent',
    ]);
    expect(budgetState(1e9, null)).toBe('ok');
    const date = new Date(monthStart(new Date(2026, 10, 23, 17).getTime()));
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()]).toEqual([2026, 10, 1, 0]);
  });
});

test('no word of a wire format could be anybody’s (an exception that lets values through)', () => {
  for (const word of WIRE_WORDS) expect(word).toMatch(/^[A-Za-z][A-Za-z_.]*$/);
});
