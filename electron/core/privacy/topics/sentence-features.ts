import { mix } from '../names/hash.ts';
import type { Tokens } from '../names/tokenize.ts';
import { TELLING } from './telling.ts';
import type { TopicWords } from './topic-word.ts';
import { NAME_SIGN } from './topic-word.ts';

/** Sentences are read up to so many words. */
const MOST_WORDS = 120;

/** Words are fewer than their features by at most this factor. */
const WORD_FEATURES = 11;

/** Hashes of one sentence's features, in buffers that the next sentence overwrites. */
export class SentenceFeatures {
  /** Words, pairs and triples, also beside whom the sentence tells about. */
  readonly words = new Int32Array(MOST_WORDS * WORD_FEATURES + 8);
  wordCount = 0;
  /** What holds for whole classes of words: topics spoken of, who is told about, whether it asks. */
  readonly classes = new Int32Array(256);
  classCount = 0;

  private readonly signs = new Int32Array(MOST_WORDS);

  /**
   * Reads tokens `from` to `to`. False where the sentence is about nobody and holds no word of any topic: nothing
   * sensitive can be told in it, and most of code and documentation is passed over this way.
   */
  read(tokens: Tokens, from: number, to: number, dictionary: TopicWords): boolean {
    this.wordCount = 0;
    this.classCount = 0;
    let count = 0;
    let telling = 0;
    let spoken = 0;
    let twice = 0;
    const read = [];
    for (let at = from; at < to && count < MOST_WORDS; at++) {
      const word = dictionary.get(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
      if (word.isQuestionMark) telling |= TELLING.question;
      if (word.isMark) continue;
      const isName = count > 0 && word.capital && (word.telling === 0 || word.telling === TELLING.recent);
      telling |= word.telling | (isName && word.telling === 0 ? TELLING.name : 0);
      if (count === 0 && word.isOpener) telling |= TELLING.opener;
      twice |= spoken & word.topics;
      spoken |= word.topics;
      this.signs[count++] = isName ? NAME_SIGN : word.sign;
      read.push(word);
    }
    const about = telling & 0x1f;
    if (count === 0 || (about === 0 && spoken === 0)) return false;
    const asks = telling & 0x1e0;
    const someone = about === 0 ? 0 : 1;
    this.addClasses(telling, spoken, twice);
    const { signs } = this;
    for (let at = 0; at < count; at++) {
      const { stem, suffix } = read[at] as { stem: number; suffix: number };
      const own = signs[at] as number;
      const topical = own === NAME_SIGN ? own : stem;
      this.addWord(10, own);
      this.addWord(11, mix(own, someone));
      this.addWord(12, mix(own, asks));
      this.addWord(13, mix(topical, about));
      this.addWord(14, topical);
      if (suffix !== 0) this.addWord(15, suffix);
      if (at + 1 >= count) break;
      const pair = mix(own, signs[at + 1] as number);
      this.addWord(20, pair);
      if (at + 2 >= count) break;
      this.addWord(21, mix(own, signs[at + 2] as number));
      this.addWord(22, mix(pair, signs[at + 2] as number));
      if (at + 3 < count) this.addWord(23, mix(own, signs[at + 3] as number));
    }
    const opening = mix(signs[0] as number, count > 1 ? (signs[1] as number) : 0);
    this.addWord(30, opening);
    this.addWord(31, signs[0] as number);
    this.addWord(32, mix(opening, count > 2 ? (signs[2] as number) : 0));
    return true;
  }

  private addClasses(telling: number, spoken: number, twice: number): void {
    const about = telling & 0x1f;
    const asks = telling & 0x1e0;
    const someone = about === 0 ? 0 : 1;
    const manner = asks * 2 + someone;
    const first = this.signs[0] as number;
    const opening = mix(first, this.signs[1] as number);
    this.addClass(1, telling);
    this.addClass(2, asks);
    this.addClass(3, someone);
    this.addClass(47, mix(spoken === 0 ? 0 : 1, telling));
    for (let bit = 0; bit < 12; bit++) {
      if ((spoken & (1 << bit)) === 0) continue;
      this.addClass(40, mix(bit, telling));
      this.addClass(41, mix(bit, about));
      this.addClass(42, mix(bit, manner));
      this.addClass(43, mix(bit, first));
      this.addClass(44, mix(bit, opening));
      this.addClass(48, mix(bit, (telling & TELLING.recent) * 2 + someone));
      if ((twice & (1 << bit)) !== 0) this.addClass(45, mix(bit, manner));
      for (let other = bit + 1; other < 12; other++) {
        if ((spoken & (1 << other)) !== 0) this.addClass(46, mix(bit * 16 + other, manner));
      }
    }
  }

  private addWord(template: number, value: number): void {
    this.words[this.wordCount++] = mix(template, value);
  }

  private addClass(template: number, value: number): void {
    this.classes[this.classCount++] = mix(template, value);
  }
}
