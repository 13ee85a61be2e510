import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codePieces, sameTokens } from '../../../renderer/features/markdown/code-pieces.ts';
import type { Token } from '../../../renderer/features/markdown/token-list.ts';

const runs = fc.array(
  fc.tuple(
    fc.constantFrom('', 'hl-string'),
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r'), minLength: 1, maxLength: 90 }),
  ),
);
const textOf = (tokens: readonly Token[]): string => tokens.map(([, text]) => text).join('');

/** The class of every character. */
const classes = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(([className, text]) => Array.from<string>({ length: text.length }).fill(className));

describe('pieces of code', () => {
  // Somebody copies a long block and misses a line.
  it('are the code, each character with its colour', () => {
    fc.assert(
      fc.property(runs, (tokens) => {
        expect(textOf(codePieces(tokens).flat())).toBe(textOf(tokens));
        expect(classes(codePieces(tokens).flat())).toEqual(classes(tokens));
      }),
    );
  });

  // A piece that ends elsewhere would break its line there.
  it('end with a line, but for the last', () => {
    fc.assert(
      fc.property(runs, (tokens) => {
        for (const piece of codePieces(tokens).slice(0, -1)) expect(textOf(piece)).toMatch(/^(?:[^\n]*\n){24}$/);
      }),
    );
  });

  // With every line that comes, hundreds of lines before it were laid out again.
  it('stay the same while the block grows, but for the last', () => {
    const lines = Array.from({ length: 300 }, (_, at): Token[] => [
      ['hl-keyword', 'let'],
      ['', ` a = ${at};\n`],
    ]);
    const before = codePieces(lines.slice(0, 290).flat());
    const after = codePieces(lines.flat());
    const drawnAgain = after.filter((piece, at) => before[at] === undefined || !sameTokens(piece, before[at]));
    expect(after.length).toBe(13);
    expect(drawnAgain.length).toBe(1);
  });
});
