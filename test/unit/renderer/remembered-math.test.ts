import Markdown from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { describe, expect, it, vi } from 'vitest';

import { rememberMath } from '../../../renderer/features/markdown/remembered-math.ts';
import type { DrawMath } from '../../../renderer/features/markdown/remembered-math.ts';

/** What Markdown is drawn as, with these steps for formulas. */
function drawn(text: string, draw: DrawMath): string {
  let tree: unknown;
  Markdown({
    children: text,
    remarkPlugins: [remarkMath],
    rehypePlugins: [() => draw, () => (root: unknown) => void (tree = structuredClone(root))],
  });
  return JSON.stringify(tree);
}

const plain = rehypeKatex() as DrawMath;

const TEXTS = [
  'No formula at all, only `code`.',
  'It is $$a^2$$ and again $$a^2$$, in a line.',
  '- $$\\frac{1}{2}$$\n- **$$a^2$$** [of](https://example.org/) $$b$$\n\n| $$a^2$$ | b |\n| - | - |\n| $$a^2$$ | 2 |',
  '$$\na^2\n$$',
  '```math\na^2\n```\n\n```js\na^2\n```',
  'A broken one: $$\\frac{$$',
];

describe('formulas that are drawn once', () => {
  // A formula in a line must not come back as one that stands alone.
  it('are drawn as they would be every time', () => {
    const remembered = rememberMath(plain);
    for (const text of [...TEXTS, ...TEXTS]) {
      expect(drawn(text, remembered.draw).replaceAll(/,"position":.*?}}/g, '')).toBe(
        drawn(text, plain).replaceAll(/,"position":.*?}}/g, ''),
      );
    }
  });

  // A list of a hundred formulas that grows: a hundred milliseconds for every word that comes.
  it('are not drawn again while the text around them grows', () => {
    const draw = vi.fn(plain);
    const remembered = rememberMath(draw);
    for (let words = 1; words < 50; words++) drawn(`$$a^2$$ and $$b$$${' more'.repeat(words)}`, remembered.draw);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  // A step that changes what it got would change it for all that come after.
  it('are nobody else’s to change', () => {
    const remembered = rememberMath(plain);
    const before = drawn('$$a^2$$', remembered.draw);
    Markdown({
      children: '$$a^2$$',
      remarkPlugins: [remarkMath],
      rehypePlugins: [() => remembered.draw, () => (root: { children: unknown[] }) => void root.children.splice(0)],
    });
    expect(drawn('$$a^2$$', remembered.draw)).toBe(before);
  });

  // After a lock nothing that was written may be left in the page.
  it('are forgotten', () => {
    const draw = vi.fn(plain);
    const remembered = rememberMath(draw);
    drawn('$$a^2$$', remembered.draw);
    remembered.forget();
    drawn('$$a^2$$', remembered.draw);
    expect(draw).toHaveBeenCalledTimes(2);
  });
});
