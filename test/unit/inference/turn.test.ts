import type { Token } from 'node-llama-cpp';
import { describe, expect, it, vi } from 'vitest';

import type { ChatMessage } from '../../../electron/inference/protocol.ts';
import { deltaBatch } from '../../../electron/inference/turn/delta-batch.ts';
import { fitContext } from '../../../electron/inference/turn/fit-context.ts';
import { StopText } from '../../../electron/inference/turn/stop-text.ts';
import { TextStream } from '../../../electron/inference/turn/text-stream.ts';
import { SottoError } from '../../../shared/errors.ts';

describe('text of byte tokens', () => {
  const bytes = (tokens: readonly Token[]): string => Buffer.from(tokens).toString('utf8');
  const run = (text: Buffer): string[] => {
    const stream = new TextStream(bytes, []);
    const pieces = [...text].map((byte) => stream.push(byte as Token));
    return [...pieces, stream.end()].filter((piece) => piece !== '');
  };

  it('comes in whole characters (bug: half an emoji in a delta)', () => {
    expect(run(Buffer.from('a😀é'))).toEqual(['a', '😀', 'é']);
  });

  it('goes on after bytes that are no character, and drops an unfinished one at the end', () => {
    expect(run(Buffer.from([0xff, 0x41, 0x42, 0x43, 0x44])).join('')).toContain('ABCD');
    expect(run(Buffer.from([0x41, 0xf0, 0x9f]))).toEqual(['A']);
  });
});

describe('a stop text', () => {
  it('ends the answer and is not shown, whatever the pieces (bug: its first half is shown)', () => {
    const stop = new StopText(['### User:']);
    expect(stop.push('fine.\n\n##')).toEqual({ text: 'fine.\n\n', stopped: false });
    expect(stop.push('# Us')).toEqual({ text: '', stopped: false });
    expect(stop.push('er: more')).toEqual({ text: '', stopped: true });
  });

  it('is the first of several that comes (bug: only one is looked for, or the longest wins)', () => {
    const stop = new StopText(['', 'END', '### User:']);
    expect(stop.push('one E').text).toBe('one ');
    expect(stop.push('N')).toEqual({ text: '', stopped: false });
    expect(stop.push('D ### User:')).toEqual({ text: '', stopped: true });
    expect(new StopText(['']).looks).toBe(false);
  });

  it('gives back what only looked like it', () => {
    const stop = new StopText(['### User:']);
    expect(stop.push('a ##').text + stop.push(' b').text + stop.end()).toBe('a ## b');
    expect(stop.push('##').text + stop.end()).toBe('##');
  });
});

describe('batches of text', () => {
  it('send the first piece at once and later ones at most every 15 ms (bug: a frame for each token)', () => {
    vi.useFakeTimers();
    const sent: string[] = [];
    const batch = deltaBatch(
      (text) => sent.push(text),
      15,
      () => Date.now(),
    );
    batch.push('a');
    expect(sent).toEqual(['a']);
    batch.push('b');
    batch.push('c');
    expect(sent).toEqual(['a']);
    vi.advanceTimersByTime(15);
    expect(sent).toEqual(['a', 'bc']);
    batch.push('d');
    batch.flush();
    expect(sent).toEqual(['a', 'bc', 'd']);
    vi.advanceTimersByTime(100);
    expect(sent).toHaveLength(3);
    vi.useRealTimers();
  });
});

describe('a conversation that outgrew the context', () => {
  const say = (role: ChatMessage['role'], words: number): ChatMessage => ({ role, content: 'w '.repeat(words).trim() });
  const count = (text: string): number => text.split(' ').length;
  const fit = (messages: ChatMessage[], droppedBefore = 0, maxTokens: number | null = null) =>
    fitContext({
      messages,
      contextSize: 100,
      maxTokens,
      droppedBefore,
      countTokens: count,
      promptTokens: (kept) => kept.reduce((sum, { content }) => sum + count(content), 0),
    });

  it('loses whole oldest messages after the system message, and starts with the user', () => {
    const messages = [
      say('system', 10),
      say('user', 30),
      say('assistant', 30),
      say('user', 20),
      say('assistant', 20),
      say('user', 5),
    ];
    const { dropped, messages: kept } = fit(messages);
    expect(dropped).toBe(2);
    expect(kept).toEqual([messages[0], ...messages.slice(3)]);
  });

  it('stays whole while it fits with room for an answer', () => {
    expect(fit([say('user', 70), say('assistant', 3), say('user', 2)]).dropped).toBe(0);
    expect(fit([say('user', 70), say('assistant', 5), say('user', 2)]).dropped).toBe(2);
    expect(fit([say('user', 70), say('assistant', 5), say('user', 2)], 0, 20).dropped).toBe(0);
  });

  it('keeps leaving out what it left out before (bug: the cache is lost at every turn)', () => {
    const turns = Array.from({ length: 10 }, () => [say('user', 5), say('assistant', 5)]).flat();
    const { dropped } = fit([...turns, say('user', 5)]);
    expect(fit([...turns, say('user', 5)], dropped + 2).dropped).toBe(dropped + 2);
    expect(fit([say('user', 5)], 4).dropped).toBe(0);
  });

  it('refuses a last message that can not fit, and says how much it needs', () => {
    expect(() => fit([say('user', 5), say('assistant', 5), say('user', 99)])).toThrow(SottoError);
    expect(fit([say('user', 84)]).dropped).toBe(0);
  });

  it('looks at a long history only as far as needed (bug: ten thousand messages rendered over and over)', () => {
    let looked = 0;
    const messages = Array.from({ length: 10_001 }, (_, i) => say(i % 2 === 0 ? 'user' : 'assistant', 3));
    fitContext({
      messages,
      contextSize: 100,
      maxTokens: null,
      droppedBefore: 0,
      countTokens: (text) => (looked++, count(text)),
      promptTokens: (kept) => ((looked += kept.length), kept.reduce((sum, { content }) => sum + count(content), 0)),
    });
    expect(looked).toBeLessThan(5000);
  });
});
