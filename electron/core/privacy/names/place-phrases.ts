import type { Lexicon } from './lexicon.ts';
import { lexiconField } from './lexicon.ts';
import { SHAPE } from './word-shape.ts';
import type { Word } from './word.ts';

const LONGEST_PHRASE = 4;

/** For each token 1 + level where it opens a listed place name of several words, 8 + level where it continues one. */
export function placePhrases(words: readonly Word[], lexicon: Lexicon): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let at = 0; at + 1 < words.length; at++) {
    if (marks[at] !== 0 || lexiconField((words[at] as Word).lexicon, 'opener') === 0) continue;
    let phrase = (words[at] as Word).lower;
    let best = 0;
    let bestEnd = at;
    for (let end = at + 1; end < words.length && end < at + LONGEST_PHRASE; end++) {
      const word = words[end] as Word;
      if (word.shape === SHAPE.newline || word.shape === SHAPE.digits) break;
      if (word.shape === SHAPE.mark && word.text !== '-' && word.text !== '.') break;
      phrase += ` ${word.lower}`;
      const entry = lexicon.lookup(phrase);
      const level = Math.max(
        lexiconField(entry, 'place'),
        3 * lexiconField(entry, 'country'),
        2 * lexiconField(entry, 'region'),
      );
      if (level > 0) {
        best = level;
        bestEnd = end;
      }
    }
    for (let inside = at; best > 0 && inside <= bestEnd; inside++) marks[inside] = (inside === at ? 1 : 8) + best;
  }
  return marks;
}
