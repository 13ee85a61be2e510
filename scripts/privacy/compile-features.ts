import { CONTEXT_FEATURES, contextFeatures } from '../../electron/core/privacy/names/context-features.ts';
import { mix } from '../../electron/core/privacy/names/hash.ts';
import type { Lexicon } from '../../electron/core/privacy/names/lexicon.ts';
import { lineContext } from '../../electron/core/privacy/names/line-context.ts';
import { placePhrases } from '../../electron/core/privacy/names/place-phrases.ts';
import { tokenize } from '../../electron/core/privacy/names/tokenize.ts';
import { DISTANCE_SALTS } from '../../electron/core/privacy/names/word-scores.ts';
import { WordFeatures } from '../../electron/core/privacy/names/word-features.ts';
import type { Word } from '../../electron/core/privacy/names/word.ts';
import { assembleWord, describeWord } from '../../electron/core/privacy/names/word.ts';
import type { LabelledText } from './labelled-text.ts';
import type { Random } from './random.ts';

/** A text ready for training: feature numbers per token. */
export interface CompiledText {
  count: number;
  tags: Uint8Array;
  /** Index of each token's word type. */
  types: Int32Array;
  /** `CONTEXT_FEATURES` feature numbers per token, -1 where the feature was dropped. */
  context: Int32Array;
}

/** A distinct word: its feature numbers at each of the five distances. */
export type CompiledType = readonly Int32Array[];

const BITS = 25;

/** Numbers feature hashes, and forgets those seen fewer than `floor` times. */
export class FeatureNumbers {
  private readonly keys = new Int32Array(2 ** BITS);
  private readonly counts = new Uint16Array(2 ** BITS);
  private readonly numbers = new Int32Array(2 ** BITS).fill(-1);
  readonly hashes: number[] = [];

  count(hash: number, times: number): void {
    const at = this.slot(hash);
    this.keys[at] = hash;
    this.counts[at] = Math.min(65_535, (this.counts[at] as number) + times);
  }

  number(hash: number, floor: number): number {
    const at = this.slot(hash);
    if ((this.counts[at] as number) < floor) return -1;
    if (this.numbers[at] === -1) {
      this.numbers[at] = this.hashes.length;
      this.hashes.push(hash);
    }
    return this.numbers[at] as number;
  }

  private slot(hash: number): number {
    let at = Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
    while (this.counts[at] !== 0 && this.keys[at] !== hash) at = (at + 1) & (2 ** BITS - 1);
    return at;
  }
}

interface Draft {
  tags: Uint8Array;
  types: Int32Array;
  context: Int32Array;
}

/** Compiles texts; `hide(text, tag)` decides for each token whether its lexicon entry is hidden. */
export function compileTexts(
  texts: readonly LabelledText[],
  lexicon: Lexicon,
  random: Random,
  hide: (text: LabelledText, tag: number) => number,
): { texts: CompiledText[]; types: CompiledType[]; hashes: number[] } {
  const numbers = new FeatureNumbers();
  const typeIndex = new Map<string, number>();
  const typeWords: Word[] = [];
  const typeCounts: number[] = [];
  const drafts: Draft[] = [];
  for (const labelled of texts) {
    const tokens = tokenize(labelled.text);
    const tags = new Uint8Array(tokens.count);
    const types = new Int32Array(tokens.count);
    const words: Word[] = [];
    let span = 0;
    for (let at = 0; at < tokens.count; at++) {
      const start = tokens.starts[at] as number;
      while (span < labelled.spans.length && (labelled.spans[span]?.end ?? 0) <= start) span++;
      const inside = labelled.spans[span];
      const tag = inside !== undefined && inside.start < (tokens.ends[at] as number) ? inside.tag : 0;
      tags[at] = tag;
      let word = describeWord(labelled.text.slice(start, tokens.ends[at]), lexicon);
      if (word.lexicon !== 0 && random.chance(hide(labelled, tag)))
        word = assembleWord(word.text, word.lower, word.shape, word.lexicon & 0x7e00);
      const key = `${word.text}\u0000${word.lexicon}`;
      let type = typeIndex.get(key);
      if (type === undefined) {
        type = typeWords.length;
        typeIndex.set(key, type);
        typeWords.push(word);
        typeCounts.push(0);
      }
      typeCounts[type] = (typeCounts[type] as number) + 1;
      types[at] = type;
      words.push(word);
    }
    const input = { tokens, words, lines: lineContext(tokens, words), phrases: placePhrases(words, lexicon) };
    const context = new Int32Array(tokens.count * CONTEXT_FEATURES);
    const row = new Int32Array(CONTEXT_FEATURES);
    for (let at = 0; at < tokens.count; at++) {
      contextFeatures(input, at, row);
      context.set(row, at * CONTEXT_FEATURES);
      for (const hash of row) numbers.count(hash, 1);
    }
    drafts.push({ tags, types, context });
  }
  const reader = new WordFeatures();
  const saltedTypes = typeWords.map((word) => {
    reader.read(word);
    const own = [...reader.own.subarray(0, reader.ownCount)];
    const near = [...reader.near];
    const far = [...reader.far];
    return [far, near, own, near, far].map((part, distance) =>
      part.map((hash) => mix(DISTANCE_SALTS[distance] as number, hash)),
    );
  });
  saltedTypes.forEach((parts, type) => {
    for (const part of parts) for (const hash of part) numbers.count(hash, typeCounts[type] as number);
  });
  const types = saltedTypes.map((parts) =>
    parts.map((part) => Int32Array.from(part.map((hash) => numbers.number(hash, 2)).filter((number) => number >= 0))),
  );
  const compiled = drafts.map(({ tags, types: own, context }) => ({
    count: tags.length,
    tags,
    types: own,
    context: context.map((hash) => numbers.number(hash, 3)),
  }));
  return { texts: compiled, types, hashes: numbers.hashes };
}
