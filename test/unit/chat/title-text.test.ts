import { expect, test } from 'vitest';

import { titleIn } from '../../../electron/core/chat/title-text.ts';

// The bugs: quotes, labels or thoughts in the list; a title about something else than was asked; one that fills the list.
test.each([
  ['"Boiling eggs"', 'How long do I boil an egg?', 'Boiling eggs'],
  ['**Title: Break clause in a lease.**', 'Explain the break clause of my lease', 'Break clause in a lease'],
  ['<think>The person wants…\nhm</think>\n\n# Notice periods', 'What notice do I owe?', 'Notice periods'],
  [
    '„Kündigungsfrist im Mietvertrag“',
    'Welche Kündigungsfrist gilt für meinen Mietvertrag?',
    'Kündigungsfrist im Mietvertrag',
  ],
  ['咖啡的做法', '请告诉我咖啡怎么做', '咖啡的做法'],
  ['Egg\u202e\u0007 boiling times', 'boiling an egg', 'Egg boiling times'],
])('%j becomes a title', (written, question, title) => {
  expect(titleIn(written, question)).toBe(title);
});

test.each([
  ['', 'anything at all'],
  ['<think>still thinking about the lease', 'the lease'],
  ['Sure! I can help with that', 'How long do I boil an egg?'],
  ['???', 'questions'],
  ['天气预报', '请告诉我咖啡怎么做'],
])('%j is no title', (written, question) => {
  expect(titleIn(written, question)).toBeNull();
});

test('is short, whatever was written', () => {
  const title = titleIn(`lease ${'and so on '.repeat(100)}`, 'my lease') ?? '';
  expect(title.split(' ').length).toBeLessThanOrEqual(9);
  expect(titleIn(`lease${'x'.repeat(500)}`, `lease${'x'.repeat(500)}`)?.length).toBe(60);
});
