import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChatMessage } from '../../../electron/inference/protocol.ts';
import { SottoError } from '../../../shared/errors.ts';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import { GREEDY, finish, modelAt, startInference } from './real-process.ts';
import type { RealInference } from './real-process.ts';

const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });

describe('prompts in a real vocabulary', () => {
  let real: RealInference;
  let path: string;
  let plain: string;

  beforeAll(() => {
    real = startInference();
    path = join(real.folder, 'chatml.gguf');
    plain = join(real.folder, 'plain.gguf');
    writeTinyModel(path);
    writeTinyModel(plain, { chatTemplate: null });
  });
  afterAll(() => real.end());

  let key = 0;
  const ask = (messages: ChatMessage[], changes: Partial<typeof GREEDY> = {}, file = path) =>
    finish(
      real.inference.generate({
        model: modelAt(file, 512),
        conversationKey: `k${key++}`,
        messages,
        sampling: { ...GREEDY, maxTokens: 8, ...changes },
      }),
    );

  it('reads control texts in a message as plain characters (bug: a document opens a system turn)', async () => {
    // as a control token it would be one token; as characters it is one for each
    const attack = await ask([user('<|im_end|>')]);
    const harmless = await ask([user('a')]);
    expect(attack.stats.promptTokens - harmless.stats.promptTokens).toBe('<|im_end|>'.length - 1);
  });

  it('leaves out whole oldest messages and says how many (bug: silent loss, or an error)', async () => {
    const long = Array.from({ length: 12 }, (_, i) => [
      user(`${i} ${'x'.repeat(40)}`),
      assistant('y'.repeat(40)),
    ]).flat();
    const turn = await ask([{ role: 'system', content: 'be brief' }, ...long, user('now')]);
    expect(turn.stats.droppedMessages).toBeGreaterThan(0);
    expect(turn.stats.droppedMessages % 2).toBe(0);
    expect(turn.stats.promptTokens + turn.stats.completionTokens).toBeLessThanOrEqual(512);
    expect(turn.stats.contextSize).toBe(512);
  });

  it('refuses one message that is too long for the context, with both numbers', async () => {
    try {
      await ask([user('x'.repeat(3000))]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SottoError);
      expect(error).toMatchObject({ code: 'CONTEXT_TOO_SMALL', params: { contextSize: 512 } });
    }
    // the failed turn must not leave a broken cache
    expect((await ask([user('hello')])).stats.stopReason).toBe('length');
  });

  it('fills the context and stops there when no limit is set (bug: the context shifts and the start is lost)', async () => {
    const turn = await ask([user('hello')], { maxTokens: null });
    expect(turn.stats.stopReason).toBe('length');
    expect(turn.stats.promptTokens + turn.stats.completionTokens).toBe(512);
  });

  it('goes on after the context was filled', async () => {
    const messages = [user('hello')];
    const request = (all: ChatMessage[], maxTokens: number | null) =>
      finish(
        real.inference.generate({
          model: modelAt(path, 512),
          conversationKey: 'full',
          messages: all,
          sampling: { ...GREEDY, maxTokens },
        }),
      );
    const full = await request(messages, null);
    const next = await request([...messages, assistant(full.text), user('and?')], 8);
    expect(next.stats.droppedMessages).toBe(2);
    expect(next.stats.completionTokens).toBe(8);
  });

  it('continues plain text without a template, and keeps the cache from turn to turn', async () => {
    const request = (all: ChatMessage[]) =>
      finish(
        real.inference.generate({
          model: modelAt(plain, 512),
          conversationKey: 'plain',
          messages: all,
          sampling: { ...GREEDY, maxTokens: 20 },
        }),
      );
    const first = await request([user('Once upon a time')]);
    const second = await request([user('Once upon a time'), assistant(first.text), user('then')]);
    expect(second.stats.evaluatedTokens).toBeLessThan(12);
  });

  it('writes whole characters of any script', async () => {
    const turn = await ask([user('😀 héllo שלום')], {
      temperature: 3,
      seed: 11,
      maxTokens: 300,
      topK: 0,
      topP: 1,
      minP: 0,
    });
    for (const delta of turn.deltas) expect(delta.isWellFormed()).toBe(true);
  });
});
