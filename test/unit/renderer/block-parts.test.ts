import fc from 'fast-check';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';

import { blockParts } from '../../../renderer/features/markdown/block-parts.ts';
import { take } from '../../../renderer/features/markdown/take.ts';
import type { Taken } from '../../../renderer/features/markdown/take.ts';

interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: object;
  readonly children?: readonly TreeNode[];
}

/** What a text is parsed to, without places and without the white space between elements. */
function parsed(text: string, what?: Taken): TreeNode[] {
  let tree: TreeNode | undefined;
  const keep = () => (root: TreeNode) => void (tree = root);
  Markdown({
    children: text,
    remarkPlugins: [remarkGfm],
    rehypePlugins: what === undefined ? [keep] : [take[what], keep],
  });
  return bare(tree?.children ?? []);
}

const bare = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes
    .filter(({ type, value }) => type !== 'text' || value?.trim() !== '')
    .map(({ type, tagName, value, properties, children }) => ({
      type,
      ...(tagName === undefined ? {} : { tagName }),
      ...(value === undefined ? {} : { value }),
      properties: { ...properties },
      ...(children === undefined ? {} : { children: bare(children) }),
    }));

const element = (tagName: string, children: TreeNode[], properties: object = {}): TreeNode => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** What a text is drawn as in parts; null where it is drawn whole. */
function inParts(text: string): TreeNode[] | null {
  const found = blockParts(text);
  if (found === null) return null;
  if (found.kind === 'list') {
    const items = found.parts.flatMap((part) => parsed(part, 'items'));
    return [element(found.ordered ? 'ol' : 'ul', items, found.start === 1 ? {} : { start: found.start })];
  }
  const rows = found.parts.flatMap((part) => parsed(part, 'rows'));
  const body = rows.length === 0 ? [] : [element('tbody', rows)];
  return [element('table', [element('thead', parsed(found.head, 'head')), ...body])];
}

const WORDS = [
  'owl',
  '**bold**',
  '*thin*',
  '`code`',
  '[link](https://example.org/)',
  '$5',
  '~~no~~',
  '\\*',
  '<b>',
  '#',
  '=',
  '1.',
  '-',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
/** Lines as models write them, and as nobody should. */
const line = (marker: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.tuple(marker, words).map(([mark, text]) => `${mark} ${text}`) },
    { weight: 3, arbitrary: words.map((text) => `    ${text}`) },
    { weight: 3, arbitrary: words.map((text) => `  - ${text}`) },
    { weight: 2, arbitrary: words.map((text) => `   ${text}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '-',
        '- - -',
        '---',
        '  ===',
        '    ```',
        '- [ ] task',
        '* other',
        '1) other',
        'lazy',
        '| a |',
      ),
    },
  );
const rows = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('| one |', '|', '| a \\| b | c |', '| a | b | c |', 'lazy', '', '| `|` | b |', '|-|-|'),
  },
);
const list = (lines: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(lines, { minLength: 1, maxLength: 45 }).map((all) => all.join('\n'));

describe('blocks that are drawn in parts', () => {
  // A number, a nested list or a column that is another one because the block was cut.
  it.each([
    ['lists', list(line(fc.constant('-')))],
    ['lists of other marks', list(line(fc.constantFrom('*', '*', '*', '+')))],
    ['numbered lists', list(line(fc.nat({ max: 120 }).map((number) => `${number}.`)))],
    ['tables', list(rows).map((body) => `| a | b |\n| - | :-: |\n${body}`)],
    [
      'tables with heads of any kind',
      fc
        .tuple(rows, fc.constantFrom('| - | - |', '|:-|-:|', '| - |', '| - | - | - |'), list(rows))
        .map((all) => all.join('\n')),
    ],
  ])('are parsed to what they are whole: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = inParts(text);
        fc.pre(found !== null);
        expect(found).toEqual(parsed(text));
      }),
      { numRuns: 500 },
    );
  });

  // With every item, a hundred of them were parsed again: forty milliseconds for each word.
  it('are the same while they grow, but for the last part', () => {
    const items = Array.from({ length: 100 }, (_, at) => `${at + 1}. an item with **words**`);
    const body = Array.from({ length: 100 }, (_, at) => `| ${at} | b |`);
    for (const [head, all] of [
      ['', items],
      ['| a | b |\n| - | - |\n', body],
    ] as const) {
      const before = blockParts(head + all.slice(0, 95).join('\n'))?.parts ?? [];
      const after = blockParts(head + all.join('\n'))?.parts ?? [];
      expect(after.length).toBe(10);
      expect(after.filter((part, at) => part !== before[at]).length).toBe(1);
    }
  });

  // Drawn whole for one frame, all of a list would be made anew, twice for every item.
  it('stay in parts while the next item is begun', () => {
    const items = Array.from({ length: 30 }, (_, at) => `- item ${at}`).join('\n');
    const text = `${items}\n- and\n  - nested\n- ${'more '.repeat(3)}`;
    for (let length = items.length; length <= text.length; length++) {
      expect(blockParts(text.slice(0, length)), JSON.stringify(text.slice(items.length, length))).not.toBeNull();
    }
  });
});
