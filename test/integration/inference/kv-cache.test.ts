import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChatMessage } from '../../../electron/inference/protocol.ts';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import { GREEDY, finish, modelAt, startInference } from './real-process.ts';
import type { RealInference, Turn } from './real-process.ts';

const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });

describe('the KV cache between turns', () => {
  let real: RealInference;
  let path: string;

  beforeAll(() => {
    real = startInference();
    path = join(real.folder, 'long.gguf');
    writeTinyModel(path, { contextLength: 8192 });
  });
  afterAll(() => real.end());

  const turn = (key: string, messages: ChatMessage[], maxTokens = 200, temperature = 0.8): Promise<Turn> =>
    finish(
      real.inference.generate({
        model: modelAt(path, 8192),
        conversationKey: key,
        messages,
        sampling: { ...GREEDY, temperature, seed: 3, maxTokens },
      }),
    );

  it('evaluates only the new tokens in the second turn of a 4,000-token conversation', async () => {
    // random weights write tokens that no tokenizer would choose: retokenizing the answer would miss the cache
    const messages = [user('tell me a long story')];
    const first = await turn('long', messages, 4000);
    expect(first.stats.promptTokens + first.stats.completionTokens).toBeGreaterThan(4000);
    const second = await turn('long', [...messages, assistant(first.text), user('and then?')]);
    const fresh = second.stats.promptTokens - first.stats.promptTokens - first.stats.completionTokens;
    expect(second.stats.evaluatedTokens).toBeLessThanOrEqual(fresh + 64);
    expect(second.stats.promptTokens).toBeGreaterThan(4000);
  });

  it('keeps several conversations side by side (bug: each turn evicts the other)', async () => {
    const a = await turn('a', [user('first conversation')]);
    await turn('b', [user('second conversation')]);
    const again = await turn('a', [user('first conversation'), assistant(a.text), user('more')]);
    expect(again.stats.evaluatedTokens).toBeLessThan(64);
  });

  it('answers like a fresh process after an edit in the middle (bug: stale cache behind the edit)', async () => {
    const history = [user('one'), assistant('a b c d e f g'), user('two'), assistant('h i j'), user('three')];
    await turn('edit', history, 20, 0);
    const edited = [user('one'), assistant('a b c d e f g'), user('2'), assistant('h i j'), user('three')];
    const reused = await turn('edit', edited, 20, 0);
    const fresh = await turn('edit-fresh', edited, 20, 0);
    expect(reused.stats.evaluatedTokens).toBeLessThan(fresh.stats.evaluatedTokens);
    expect(reused.text).toBe(fresh.text);
  });

  it('forgets a conversation when told (bug: deleted text stays in the cache)', async () => {
    const messages = [user('forget this one, please')];
    const before = await turn('gone', messages);
    await real.inference.forget('gone');
    const after = await turn('gone', messages);
    expect(after.stats.evaluatedTokens).toBe(before.stats.promptTokens);
  });
});
