import { hashText, mix } from './hash.ts';
import { lexiconField } from './lexicon.ts';
import type { Word } from './word.ts';
import { SHAPE } from './word-shape.ts';

/** Hashes of everything that a word alone says, in buffers that the next word overwrites. The caller mixes in the distance. */
export class WordFeatures {
  /** For the word itself. The first `IDENTITY_FEATURES` say which word it is. */
  readonly own = new Int32Array(48);
  ownCount = 0;
  /** For its direct neighbours. */
  readonly near = new Int32Array(7);
  /** For words two away. */
  readonly far = new Int32Array(3);

  read(word: Word): void {
    const { lower, hash, shape, lexicon, gazette } = word;
    const names = lexicon & 0x1ff;
    const english = lexiconField(lexicon, 'english');
    const rank = lexiconField(lexicon, 'rank');
    const cased = mix(hash, shape);
    const look = mix(gazette, shape);
    const kind = mix(word.wordClass, shape);
    this.ownCount = 0;
    this.add(1, hash);
    this.add(2, cased);
    this.add(3, patternHash(word.text, lower));
    this.add(4, shape);
    this.add(5, mix(names, shape));
    this.add(6, mix(names, english));
    this.add(7, mix(english * 8 + rank, shape));
    this.add(8, look);
    this.add(9, kind);
    this.add(10, mix(lexicon & 0x7fff, shape));
    this.add(41, mix(Math.min(word.text.length, 14), shape));
    if (shape !== SHAPE.mark && shape !== SHAPE.newline) this.addLetters(lower, shape, english, names);
    this.near[0] = mix(50, hash);
    this.near[1] = mix(51, cased);
    this.near[2] = mix(52, look);
    this.near[3] = mix(53, kind);
    this.near[4] = mix(54, mix(names, shape));
    this.near[5] = mix(55, hashText(lower.slice(-3), 6));
    this.near[6] = mix(56, mix(english, shape));
    this.far[0] = mix(60, hash);
    this.far[1] = mix(61, look);
    this.far[2] = mix(62, kind);
  }

  /** Beginnings, endings and, where the word is not plain English, the threes of letters inside. */
  private addLetters(lower: string, shape: number, english: number, names: number): void {
    const { length } = lower;
    const listed = english > 0 ? 1 : names > 0 ? 2 : 3;
    let front = 0x3a5f;
    let back = 0x61c9;
    for (let size = 1; size <= 4 && size < length; size++) {
      front = mix(front, lower.charCodeAt(size - 1));
      back = mix(back, lower.charCodeAt(length - size));
      this.add(10 + size, mix(front, shape));
      this.add(20 + size, mix(back, shape));
      if (size > 1) this.add(30 + size, mix(back, listed));
    }
    if (english !== 0) return;
    let first = 0x5e;
    let second = lower.charCodeAt(0);
    for (let at = 1; at <= length && at <= 14; at++) {
      const third = at < length ? lower.charCodeAt(at) : 0x24;
      this.add(40, mix(mix(first, second), third));
      first = second;
      second = third;
    }
  }

  private add(template: number, value: number): void {
    this.own[this.ownCount++] = mix(template, value);
  }
}

/** "Maria-7" → "Xx-9", hashed: runs of one kind of character count twice at most. */
function patternHash(text: string, lower: string): number {
  let hash = 0x1d;
  let last = -1;
  let run = 0;
  for (let at = 0; at < text.length && at < 24; at++) {
    const code = text.charCodeAt(at);
    const small = lower.charCodeAt(at);
    const sign = code >= 48 && code <= 57 ? 57 : code !== small ? 88 : isLetter(code) ? 120 : code;
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) hash = mix(hash, sign);
  }
  return hash;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code >= 0xc0;
}
