import { hashText } from '../names/hash.ts';
import { classSign, isOpener, tellingOfWord } from './telling.ts';
import { topicsOfWord } from './topic-words.ts';

/** What one word says in any sentence. */
export interface TopicWord {
  /** A single mark, which is no word. */
  readonly isMark: boolean;
  readonly isQuestionMark: boolean;
  readonly isOpener: boolean;
  readonly capital: boolean;
  /** Bit of `TELLING`. */
  readonly telling: number;
  /** Bits of `topicsOfWord`. */
  readonly topics: number;
  /** Hash of the word or of its class sign. */
  readonly sign: number;
  /** Hash of its first five letters; of the whole where it is short. */
  readonly stem: number;
  /** Hash of its last four letters, 0 where it is short. */
  readonly suffix: number;
}

/** The sign of a capitalised word inside a sentence: most likely a name. */
export const NAME_SIGN = hashText('<name>', 11);

/** Words of one text, each distinct one described once. Holds user text: live for one call only. */
export class TopicWords {
  private readonly known = new Map<string, TopicWord>();

  get(token: string): TopicWord {
    let word = this.known.get(token);
    if (word === undefined) {
      word = describe(token);
      this.known.set(token, word);
    }
    return word;
  }
}

function describe(token: string): TopicWord {
  const lower = token.slice(0, 40).toLowerCase().replace('’', "'");
  const first = token.charCodeAt(0);
  const telling = tellingOfWord(lower);
  const sign = hashText(classSign(lower, telling), 11);
  return {
    isMark: lower.length === 1 && lower.toUpperCase() === lower && (first < 48 || first > 57),
    isQuestionMark: first === 0x3f || first === 0xbf,
    isOpener: isOpener(lower),
    capital: lower.charCodeAt(0) !== first,
    telling,
    topics: topicsOfWord(lower),
    sign,
    stem: lower.length > 5 ? hashText(lower.slice(0, 5), 12) : sign,
    suffix: lower.length > 4 ? hashText(lower.slice(-4), 13) : 0,
  };
}
