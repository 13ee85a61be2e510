import { SHAPE } from './word-shape.ts';
import type { Tokens } from './tokenize.ts';
import type { Word } from './word.ts';

/**
 * For each token 1 where its line is written as in social media: with @handles, #tags or links. Capitals and odd words
 * mean less there, so that more is asked of a name.
 */
export function socialLines(tokens: Tokens, words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  let start = 0;
  while (start < tokens.count) {
    let end = start;
    let social = 0;
    for (; end < tokens.count && (words[end] as Word).shape !== SHAPE.newline; end++) {
      const { text } = words[end] as Word;
      if (text === '@' || text === '#' || text === 'RT' || text === 'http' || text === 'https') social = 1;
    }
    if (social === 1) marks.fill(1, start, end);
    start = end + 1;
  }
  return marks;
}
