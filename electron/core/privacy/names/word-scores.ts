import { WEIGHTED_TAGS } from './feature-table.ts';
import { mix } from './hash.ts';
import type { TaggerModel } from './tagger-model.ts';
import type { Word } from './word.ts';
import { describeWord } from './word.ts';
import { WordFeatures } from './word-features.ts';

/** Distances at which a word is looked at from a token: two before to two after. */
export const DISTANCES = 5;

/** Mixed into a word's feature hashes for each distance, from two before the token to two after. */
export const DISTANCE_SALTS = [11, 12, 13, 14, 15] as const;

/** A word with what it adds to the tags of the tokens around it, computed once per distinct word of a text. */
export interface ScoredWord extends Word {
  /** `DISTANCES` rows of `WEIGHTED_TAGS`. */
  readonly scores: Int32Array;
}

/** The words of one text, each distinct one described and scored once. Holds user text: live for one call only. */
export class WordScores {
  private readonly known = new Map<string, ScoredWord>();
  private readonly features = new WordFeatures();
  private readonly model: TaggerModel;

  constructor(model: TaggerModel) {
    this.model = model;
  }

  get(token: string): ScoredWord {
    const found = this.known.get(token);
    if (found !== undefined) return found;
    const word = describeWord(token, this.model.lexicon);
    const scores = new Int32Array(DISTANCES * WEIGHTED_TAGS);
    this.features.read(word);
    const { own, ownCount, near, far } = this.features;
    this.add(far, far.length, 0, scores);
    this.add(near, near.length, 1, scores);
    this.add(own, ownCount, 2, scores);
    this.add(near, near.length, 3, scores);
    this.add(far, far.length, 4, scores);
    const scored = { ...word, scores };
    this.known.set(token, scored);
    return scored;
  }

  private add(features: Int32Array, count: number, distance: number, scores: Int32Array): void {
    const salt = DISTANCE_SALTS[distance] as number;
    for (let at = 0; at < count; at++) {
      this.model.features.add(mix(salt, features[at] as number), scores, distance * WEIGHTED_TAGS);
    }
  }
}
