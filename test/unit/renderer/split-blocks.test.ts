import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EMPTY_SPLIT, splitBlocks } from '../../../renderer/features/markdown/split-blocks.ts';
import type { Block } from '../../../renderer/features/markdown/split-blocks.ts';

const texts = (source: string): string[] => splitBlocks(source).blocks.map(({ text }) => text.trim());

describe('splitBlocks', () => {
  it('splits paragraphs at blank lines', () => {
    expect(texts('One.\n\nTwo\nlines.\n\n\nThree.')).toEqual(['One.', 'Two\nlines.', 'Three.']);
  });

  // Split apart, the second item would start a list of its own, numbered from 1.
  it('keeps a loose list in one piece', () => {
    expect(texts('1. a\n\n2. b\n\n   still b\n\nAfter')).toEqual(['1. a\n\n2. b\n\n   still b', 'After']);
  });

  // Split inside, everything after the blank line would be drawn as prose.
  it('keeps fenced code with blank lines whole, and takes its language', () => {
    const { blocks } = splitBlocks('Before\n```ts\na\n\nb\n```\nAfter');
    expect(blocks.map(({ kind }) => kind)).toEqual(['markdown', 'code', 'markdown']);
    expect(blocks[1]).toMatchObject({ language: 'ts', text: 'a\n\nb', closed: true });
  });

  it('does not end a fence at a shorter one inside it', () => {
    expect(splitBlocks('````md\n```\nx\n```\n````').blocks).toMatchObject([{ kind: 'code', text: '```\nx\n```' }]);
  });

  it('shows code that is still being written', () => {
    expect(splitBlocks('```py\nprint(1)\n').blocks).toMatchObject([{ kind: 'code', text: 'print(1)', closed: false }]);
  });

  it('keeps a fence inside a list item with its list', () => {
    expect(texts('- a\n\n  ```\n  x\n\n  y\n  ```\n\n- b')).toHaveLength(1);
  });

  it('keeps display maths with blank lines whole', () => {
    expect(texts('$$\na\n\nb\n$$\n\nAfter')).toEqual(['$$\na\n\nb\n$$', 'After']);
  });

  // A list drawn again with every token is what makes long answers stutter.
  it('leaves all but the last two blocks as they were when the text grows', () => {
    const source = 'One.\n\nTwo.\n\nThree.\n\nFour';
    const first = splitBlocks(source);
    const second = splitBlocks(`${source} and more`, first);
    expect(second.blocks[0]).toBe(first.blocks[0]);
    expect(second.blocks[1]).toBe(first.blocks[1]);
    expect(second.blocks.at(-1)).toMatchObject({ text: 'Four and more' });
  });

  it('starts over when the text is another one', () => {
    expect(texts('New.')).toEqual(splitBlocks('New.', splitBlocks('Old.\n\nText.')).blocks.map(({ text }) => text));
  });

  // The paragraph "1" belongs to the list above as soon as it has become "1. z".
  const line = fc.constantFrom('a', '', '', '- x', '  y', '1. z', '```', '```ts', '$$', '> q', ' ', '~~~');
  const source = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  it('gives the same blocks however the text arrived', () => {
    fc.assert(
      fc.property(source, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 60, maxLength: 60 }), (text, steps) => {
        let split = EMPTY_SPLIT;
        let at = 0;
        for (const step of steps) {
          at = Math.min(text.length, at + step);
          split = splitBlocks(text.slice(0, at), split);
          expect(split.blocks).toEqual(splitBlocks(text.slice(0, at)).blocks);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word', () => {
    const words = (blocks: readonly Block[]): string => blocks.map(({ text }) => text.replaceAll(/\s+/g, '')).join('');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '- c', '', '1. d', '  e'), { maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        expect(words(splitBlocks(text).blocks)).toBe(text.replaceAll(/\s+/g, ''));
      }),
    );
  });
});
