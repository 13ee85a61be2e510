import { expect, test } from 'vitest';

import { toPlainText } from '../../../renderer/features/markdown/to-plain-text.ts';

// The bugs: marks that stay in a letter, words that go missing with them, a list whose items run together, code that is
// taken for marks, and a link whose target is lost.

test('the marks go, the words and the order of lines stay', () => {
  const answer = [
    '# Notice',
    'A **break clause** lets *a tenant* end `a lease` early.  \nSee [the act](https://example.org/act) or <https://example.org>.',
    '1. First',
    '2. Second\n   - inner\n   - other',
    '',
    '| Condition | Risk |\n| --- | --- |\n| Rent | low |',
    '',
    '```python\nx = "**kept**"\n\nprint(x)\n```',
    '> Said\n> twice',
    '- [x] done\n- [ ] open',
    '',
    '---',
    'It costs $5, and ![a door](https://example.org/d.png) opens. ~~Not~~',
  ].join('\n');
  expect(toPlainText(answer)).toBe(
    [
      'Notice',
      'A break clause lets a tenant end a lease early.\nSee the act (https://example.org/act) or https://example.org.',
      '1. First\n2. Second\n   - inner\n   - other',
      'Condition\tRisk\nRent\tlow',
      'x = "**kept**"\n\nprint(x)',
      '> Said\n> twice',
      '- [x] done\n- [ ] open',
      'It costs $5, and a door opens. Not',
    ].join('\n\n'),
  );
});

test('items that stand apart stay apart, and a list goes on counting where it began', () => {
  expect(toPlainText('3. One\n\n4. Two\n\n   more of it')).toBe('3. One\n\n4. Two\n\n   more of it');
});

test('what has no marks is not touched', () => {
  expect(toPlainText('Dear neighbour,\nthe hedge is lovely.')).toBe('Dear neighbour,\nthe hedge is lovely.');
  expect(toPlainText('')).toBe('');
});

test('HTML in an answer is words: nothing of it is dropped unseen', () => {
  expect(toPlainText('before <b>bold</b> after')).toContain('<b>bold</b>');
});
