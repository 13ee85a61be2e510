import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChatMessage } from '../../../electron/inference/protocol.ts';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import { GREEDY, finish, modelAt, startInference } from './real-process.ts';
import type { RealInference } from './real-process.ts';

const CONTEXT = 512;
const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });

// The bug: a meter that says something else than what the turn then takes, or that loads a model to say it.
describe('how full the context would be', () => {
  let real: RealInference;
  let path: string;

  beforeAll(() => {
    real = startInference();
    path = join(real.folder, 'measured.gguf');
    writeTinyModel(path, { contextLength: CONTEXT });
  });
  afterAll(() => real.end());

  const model = () => modelAt(path, CONTEXT);
  const turn = (key: string, messages: ChatMessage[]) =>
    finish(
      real.inference.generate({
        model: model(),
        conversationKey: key,
        messages,
        sampling: { ...GREEDY, maxTokens: 8 },
      }),
    );

  it('is not told of a model that is not loaded, and loads none', async () => {
    expect(await real.inference.measure(model(), [user('hello')], null)).toBeNull();
    expect(real.inference.status.state).toBe('idle');
  });

  it('is what the turn takes, letter by letter, whatever was asked before', async () => {
    const drafts = ['one', 'one two', 'one two three four', 'one'];
    const history = [user('a first question'), assistant('a b c'), user('a second'), assistant('d e f')];
    await turn('warm', [user('x')]);
    for (const before of [[], history]) {
      for (const draft of drafts) {
        const messages = [...before, user(draft)];
        const measured = await real.inference.measure(model(), messages, 8);
        const { stats } = await turn(`fresh ${before.length} ${draft} ${Math.random()}`, messages);
        expect(measured).toEqual({
          promptTokens: stats.promptTokens,
          contextSize: CONTEXT,
          dropped: stats.droppedMessages,
          fits: true,
        });
      }
    }
  });

  it('counts the messages that would be left out, and says when the last one alone is too long', async () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      (at % 2 === 0 ? user : assistant)(`${at} ${'word '.repeat(12)}`),
    );
    const messages = [...long, user('the last')];
    const measured = await real.inference.measure(model(), messages, 8);
    const { stats } = await turn('long', messages);
    expect(stats.droppedMessages).toBeGreaterThan(0);
    expect(measured?.dropped).toBe(stats.droppedMessages);
    expect(measured?.promptTokens).toBeGreaterThan(CONTEXT);
    const alone = await real.inference.measure(model(), [user('word '.repeat(600))], 8);
    expect(alone?.fits).toBe(false);
  });

  it('is told while an answer is being written', async () => {
    const answer = real.inference.generate({
      model: model(),
      conversationKey: 'busy',
      messages: [user('go on and on')],
      sampling: { ...GREEDY, maxTokens: 400 },
    });
    let measured: unknown;
    let written = 0;
    for await (const event of answer) {
      if (event.type !== 'text-delta') break;
      written += 1;
      measured ??= await real.inference.measure(model(), [user('meanwhile')], null);
    }
    expect(written).toBeGreaterThan(1);
    expect(measured).toMatchObject({ contextSize: CONTEXT, fits: true });
  });
});
