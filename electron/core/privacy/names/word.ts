import { hashText, mix } from './hash.ts';
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

/** Which features of a word matter at what distance. */
export interface WordFeatures {
  /** For the word itself. */
  readonly own: readonly number[];
  /** For its direct neighbours. */
  readonly near: readonly number[];
  /** For words two away. */
  readonly far: readonly number[];
}

/** Hashes of everything that a word alone says. The caller mixes in the distance. */
export function wordFeatures(word: Word): WordFeatures {
  const { lower, hash, shape, lexicon, gazette } = word;
  const own: number[] = [];
  const add = (template: number, value: number): void => {
    own.push(mix(template, value));
  };
  const names = lexicon & 0x1ff;
  const english = lexiconField(lexicon, 'english');
  const rank = lexiconField(lexicon, 'rank');
  add(1, hash);
  add(2, mix(hash, shape));
  add(3, hashText(patternOf(word.text), 1));
  add(4, shape);
  add(5, mix(names, shape));
  add(6, mix(names, english));
  add(7, mix(english * 4 + rank, shape));
  add(8, mix(gazette, shape));
  add(9, mix(word.wordClass, shape));
  add(10, mix(lexicon & 0x7fff, shape));
  for (let size = 1; size <= 4; size++) {
    if (lower.length < size + 1) break;
    add(10 + size, mix(hashText(lower.slice(0, size), 2), shape));
    add(20 + size, mix(hashText(lower.slice(-size), 3), shape));
    if (size > 1) add(30 + size, mix(hashText(lower.slice(-size), 4), english > 0 ? 1 : names > 0 ? 2 : 3));
  }
  if (english === 0 && shape !== 7) {
    const padded = `^${lower}$`;
    for (let at = 0; at + 3 <= padded.length && at < 12; at++) add(40, hashText(padded.slice(at, at + 3), 5));
  }
  add(41, mix(Math.min(word.text.length, 14), shape));
  const near = [
    mix(50, hash),
    mix(51, mix(hash, shape)),
    mix(52, mix(gazette, shape)),
    mix(53, mix(word.wordClass, shape)),
    mix(54, mix(names, shape)),
    mix(55, hashText(lower.slice(-3), 6)),
    mix(56, mix(english, shape)),
  ];
  const far = [mix(60, hash), mix(61, mix(gazette, shape)), mix(62, mix(word.wordClass, shape))];
  return { own, near, far };
}

/** "Maria-7" → "Xx-9": runs of one kind of character become two signs at most. */
function patternOf(text: string): string {
  let pattern = '';
  for (let at = 0; at < text.length && at < 24; at++) {
    const char = text.charAt(at);
    const lower = char.toLowerCase();
    const sign = char >= '0' && char <= '9' ? '9' : lower !== char ? 'X' : lower.toUpperCase() !== char ? 'x' : char;
    if (!pattern.endsWith(sign + sign)) pattern += sign;
  }
  return pattern;
}
