import type { Token } from 'node-llama-cpp';
import { describe, expect, it } from 'vitest';

import { TokenHistory } from '../../../electron/inference/turn/token-history.ts';

/** One token a character, so that what was tokenized anew can be told from what was kept (which is above 1000). */
const tokenize = (text: string) => (from: number) => Array.from(text.slice(from), (c) => c.codePointAt(0) as Token);
const written = (index: number): Token => (1000 + index) as Token;

function conversation(prompt: string, answer: readonly string[]): TokenHistory {
  const history = new TokenHistory();
  history.startPrompt(prompt, tokenize(prompt));
  answer.forEach((text, index) => history.addAnswer(written(index), text));
  return history;
}

describe('tokens that a conversation was fed', () => {
  it('are kept for the answer as the model wrote it (bug: retokenized, so the cache is missed)', () => {
    const next = 'Q:hello A:good day. Q:';
    const tokens = conversation('Q:hello A:', ['good', ' day', '.']).startPrompt(next, tokenize(next));
    expect(tokens.slice(10)).toEqual([1000, 1001, 1002, 32, 81, 58]);
  });

  it('are kept up to an edit inside the answer', () => {
    const next = 'Q:hello A:good night Q:';
    const tokens = conversation('Q:hello A:', ['good', ' day', '.']).startPrompt(next, tokenize(next));
    expect(tokens.slice(10, 12)).toEqual([1000, 32]);
  });

  it('are kept when the template trims the answer (bug: every answer with a leading blank is read again)', () => {
    const next = 'Q:hello A:good day Q:';
    const tokens = conversation('Q:hello A:', [' \n', 'good', ' day', '\n']).startPrompt(next, tokenize(next));
    expect(tokens.slice(10, 14)).toEqual([1000, 1001, 1002, 1003]);
    expect(tokens.slice(14)).toEqual([32, 81, 58]);
  });

  it('are all new after an edit in the prompt (bug: tokens of other words reused)', () => {
    const next = 'Q:jello A:good day.';
    const tokens = conversation('Q:hello A:', ['good', ' day', '.']).startPrompt(next, tokenize(next));
    expect(tokens).toEqual(tokenize(next)(0));
  });

  it('never split a character of several tokens', () => {
    const history = conversation('Q:', ['', '', '', '😀']);
    const next = 'Q:😀!';
    expect(history.startPrompt(next, tokenize(next))).toEqual([81, 58, 1000, 1001, 1002, 1003, 33]);
  });

  it('are counted without changing them', () => {
    const history = conversation('Q:', ['ab', 'cd']);
    expect(history.count('Q:abcd!', tokenize('Q:abcd!'))).toBe(5);
    expect(history.answer).toEqual({ text: 'abcd', tokens: 2 });
  });
});
