import { expect, it } from 'vitest';

import { lineageOfBoth, toResume } from '../../../electron/core/chat/resume.ts';
import { takesPrefix } from '../../../shared/domain/takes-prefix.ts';
import { DEFAULT_SAMPLING } from '../../../shared/domain/default-settings.ts';
import type { Lineage, Message } from '../../../shared/contract.ts';

const answer: Message = {
  id: 'm',
  conversationId: 'c',
  parentId: 'u',
  role: 'assistant',
  content: 'one two \n',
  state: 'interrupted',
  createdAt: 1,
  lineage: null,
  error: null,
};

const lineage: Lineage = {
  modelId: 'a',
  modelName: 'A',
  modelSha256: null,
  zone: 'device',
  sampling: DEFAULT_SAMPLING,
  contextSize: 10,
  promptTokens: 5,
  evaluatedTokens: 5,
  completionTokens: 7,
  droppedMessages: 0,
  firstTokenMs: 30,
  durationMs: 100,
  stopReason: 'length',
};

it('only an answer with words in it that is not being written is gone on with, from its last word', () => {
  expect(toResume(answer).content).toBe('one two');
  expect(() => toResume({ ...answer, content: ' ' })).toThrow('NOT_FOUND');
  expect(() => toResume({ ...answer, state: 'streaming' })).toThrow('NOT_FOUND');
  expect(() => toResume({ ...answer, role: 'user' })).toThrow('NOT_FOUND');
  expect(() => toResume(undefined)).toThrow('NOT_FOUND');
});

// The bug: the details tell only of the last part, or a price that leaves a part out.
it('what an answer took is told of all its parts', () => {
  const second = { ...lineage, completionTokens: 3, durationMs: 50, firstTokenMs: 9, stopReason: 'end' as const };
  const both = lineageOfBoth(lineage, second);
  expect(both).toMatchObject({
    completionTokens: 10,
    durationMs: 150,
    firstTokenMs: 30,
    stopReason: 'end',
    continued: 1,
  });
  expect(lineageOfBoth(both, second).continued).toBe(2);
  expect(lineageOfBoth(null, second)).toEqual({ ...second, continued: 1 });
  expect(lineageOfBoth({ ...lineage, cost: 1 }, { ...second, cost: 2 }).cost).toBe(3);
  expect(lineageOfBoth({ ...lineage, cost: null }, { ...second, cost: 2 }).cost).toBeNull();
});

// The bug: a request that its service refuses, or two half answers where one could have been.
it('only models that are known to take the beginning of an answer are given one', () => {
  const takes = (model: string): boolean => takesPrefix('anthropic', model);
  for (const model of [
    'claude-3-5-sonnet-20241022',
    'claude-opus-4-20250514',
    'claude-sonnet-4-5',
    'claude-haiku-4-5-20251001',
  ]) {
    expect([model, takes(model)]).toEqual([model, true]);
  }
  for (const model of ['claude-opus-4-6', 'claude-sonnet-5', 'claude-sonnet-4-6-20260217', 'gpt-large']) {
    expect([model, takes(model)]).toEqual([model, false]);
  }
  expect(takesPrefix('openai-compatible', 'claude-3-5-sonnet-20241022')).toBe(false);
});
