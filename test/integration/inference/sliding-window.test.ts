import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChatMessage } from '../../../electron/inference/protocol.ts';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import { GREEDY, finish, modelAt, startInference } from './real-process.ts';
import type { RealInference, Turn } from './real-process.ts';

const user = (content: string): ChatMessage => ({ role: 'user', content });

describe('the KV cache of a model with a sliding window', () => {
  let real: RealInference;
  let path: string;

  beforeAll(() => {
    real = startInference();
    path = join(real.folder, 'gemma.gguf');
    writeTinyModel(path, { architecture: 'gemma3', layers: 6, contextLength: 2048 });
  });
  afterAll(() => real.end());

  const turn = (key: string, messages: ChatMessage[], maxTokens: number): Promise<Turn> =>
    finish(
      real.inference.generate({
        model: modelAt(path, 2048),
        conversationKey: key,
        messages,
        sampling: { ...GREEDY, maxTokens },
      }),
    );

  it('goes on from turn to turn without reading the history again', async () => {
    const first = await turn('a', [user('hello')], 400);
    const next = [user('hello'), { role: 'assistant' as const, content: first.text }, user('more')];
    const second = await turn('a', next, 8);
    expect(second.stats.evaluatedTokens).toBeLessThan(64);
  });

  // llama.cpp keeps 768 tokens of these layers: 740 written, the window of 64 behind the prompt is there only in part
  it.each([30, 740, 900])(
    'answers as a fresh start does when an answer of %i tokens is written anew',
    async (length) => {
      const messages = [user(`tell me about the ${'x'.repeat(900)} of it`)];
      await turn(`again-${length}`, messages, length);
      const again = await turn(`again-${length}`, messages, 30);
      const fresh = await turn(`fresh-${length}`, messages, 30);
      expect(again.text).toBe(fresh.text);
      expect(again.stats.evaluatedTokens).toBeLessThanOrEqual(fresh.stats.evaluatedTokens);
    },
  );

  it('answers as a fresh start does after an edit far behind', async () => {
    const history = (word: string): ChatMessage[] => [
      user(word),
      { role: 'assistant', content: 'y'.repeat(300) },
      user('z'.repeat(100)),
    ];
    await turn('edit', history('one'), 50);
    const edited = await turn('edit', history('two'), 30);
    const fresh = await turn('edit-fresh', history('two'), 30);
    expect(edited.text).toBe(fresh.text);
  });
});
