import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconField } from './lexicon.ts';
import { wordClass } from './word-class.ts';
import { wordShape } from './word-shape.ts';

/** What is known about one word wherever it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Hash of `lower`. */
  readonly hash: number;
  readonly shape: number;
  readonly wordClass: number;
  readonly lexicon: number;
  /** Coarse summary of `lexicon` for conjunctions: kind of name and how ordinary the word is. */
  readonly gazette: number;
}

/** Words longer than this are cut for features: no name is, and hostile input must not cost more. */
const LONGEST = 48;

export function describeWord(token: string, lexicon: Lexicon): Word {
  const text = token.length > LONGEST ? token.slice(0, LONGEST) : token;
  const lower = text.toLowerCase();
  const shape = wordShape(text, lower.length === text.length ? lower : text);
  return assembleWord(text, lower, shape, lexicon.lookup(lower));
}

/** The word as it would be with another lexicon entry: training hides entries so that names outside the lists are learnt. */
export function assembleWord(text: string, lower: string, shape: number, entry: number): Word {
  return {
    text,
    lower,
    hash: hashText(lower, 0),
    shape,
    wordClass: wordClass(lower),
    lexicon: entry,
    gazette: gazetteOf(entry),
  };
}

function gazetteOf(entry: number): number {
  if (entry === 0) return 0;
  const given = lexiconField(entry, 'given');
  const surname = lexiconField(entry, 'surname');
  const place = lexiconField(entry, 'place');
  const english = lexiconField(entry, 'english');
  let kind = 0;
  if (lexiconField(entry, 'country') > 0) kind = 1;
  else if (given >= 2) kind = surname >= 2 ? 2 : place >= 2 ? 3 : 4;
  else if (surname >= 2) kind = place >= 2 ? 5 : 6;
  else if (place >= 2 || lexiconField(entry, 'region') > 0) kind = 7;
  else if (given === 1) kind = 8;
  else if (surname === 1) kind = place === 1 ? 9 : 10;
  else if (place === 1) kind = 11;
  else if (lexiconField(entry, 'company') > 0) kind = 12;
  const ordinary = english >= 6 ? 3 : english >= 3 ? 2 : english >= 1 ? 1 : 0;
  return 1 + kind * 4 + ordinary;
}
