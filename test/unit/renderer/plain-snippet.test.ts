import { expect, test } from 'vitest';

import { plainSnippet } from '../../../renderer/features/search/plain-snippet.ts';

/** Parts of a text in which [[…]] is what was found. */
const parts = (marked: string): { text: string; hit: boolean }[] =>
  marked
    .split(/\[\[|\]\]/)
    .map((text, index) => ({ text, hit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

const shown = (marked: string): string =>
  plainSnippet(parts(marked))
    .map(({ text, hit }) => (hit ? `[[${text}]]` : text))
    .join('');

// The bugs: a hit among asterisks and bars that nobody sees in the answer; words that lose signs which belong to them; a
// mark that slipped from the word that was found.
test.each([
  [
    '1. **[[Notice]].** It must be named. *Six months* is common.\n2. **Conditions.** Anything',
    '1. [[Notice]]. It must be named. Six months is common. 2. Conditions. Anything',
  ],
  ['…**[[Notice]]', '…[[Notice]]'],
  ['## The [[clause]]\n\n> quoted\n- one\n- [x] two', 'The [[clause]] quoted one two'],
  ['| Risk | [[high]] |\n|---|:---:|\n| a | b |', 'Risk | [[high]] a | b'],
  ['see [the [[law]]](https://example.org/a_b) and ![a plan](x.png)', 'see the [[law]] and a plan'],
  ['see [the law](https://[[example]].org)', 'see [the law](https://[[example]].org)'],
  ['call `**[[kwargs]]` and `a_b`', 'call **[[kwargs]] and a_b'],
  ['2 * 3 * [[four]], snake_[[case]]_name, 5*6', '2 * 3 * [[four]], snake_[[case]]_name, 5*6'],
  ['```python\nx = [[y]] ** 2', 'x = [[y]] ** 2'],
  ['```js\na **[[b]]** c\n```\n**d**', 'a **[[b]]** c d'],
  ['a \\*[[star]]\\* and __init__ of _self_', 'a *[[star]]* and init of self'],
  ['[[ملاحظات]] **عن** الاجتماع', '[[ملاحظات]] عن الاجتماع'],
  ['plain [[words]], nothing else - or more', 'plain [[words]], nothing else - or more'],
])('%j is shown as %j', (written, expected) => {
  expect(shown(written)).toBe(expected);
});
