import { expect, test } from 'vitest';

import { estimatePrompt, estimateTokens } from '../../../shared/domain/estimate-tokens.ts';

// The bug: an estimate that is off by so much that its warning comes too late. The bounds are what published tokenizers of
// the large services make of such text: 0.22 to 0.28 tokens a letter of English prose, one to 1.5 a Chinese character.
test('is in the range of what current tokenizers make of prose', () => {
  const english =
    'The landlord has to return the deposit within a reasonable time after the tenancy has ended. '.repeat(20);
  expect(estimateTokens(english) / english.length).toBeGreaterThan(0.18);
  expect(estimateTokens(english) / english.length).toBeLessThan(0.32);
  const chinese = '房东应在租约结束后的合理时间内退还押金'.repeat(20);
  expect(estimateTokens(chinese) / chinese.length).toBe(1);
  const russian = 'Арендодатель обязан вернуть залог в разумный срок'.repeat(20);
  expect(estimateTokens(russian) / russian.length).toBeGreaterThan(0.3);
});

test('counts what stands around each message', () => {
  expect(estimatePrompt(['', ''])).toBe(8);
});
