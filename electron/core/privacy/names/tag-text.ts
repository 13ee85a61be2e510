import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { WEIGHTED_TAGS } from './feature-table.ts';
import { lineContext } from './line-context.ts';
import { LONGEST_CHAIN, chainMarginals } from './marginals.ts';
import { placePhrases } from './place-phrases.ts';
import type { TaggerModel } from './tagger-model.ts';
import { TAGS } from './tagger-model.ts';
import type { Tokens } from './tokenize.ts';
import { tokenize } from './tokenize.ts';
import type { ScoredWord } from './word-scores.ts';
import { WordScores } from './word-scores.ts';

/** A text cut into tokens, with the probability of each tag for each of them. */
export interface TaggedText {
  readonly tokens: Tokens;
  readonly words: readonly ScoredWord[];
  /** `TAGS` values per token. */
  readonly marginals: Float32Array;
}

export function tagText(text: string, model: TaggerModel): TaggedText {
  const tokens = tokenize(text);
  const scores = new WordScores(model);
  const words: ScoredWord[] = [];
  for (let at = 0; at < tokens.count; at++) words.push(scores.get(text.slice(tokens.starts[at], tokens.ends[at])));
  const input = { tokens, words, lines: lineContext(tokens, words), phrases: placePhrases(words, model.lexicon) };
  const marginals = new Float32Array(tokens.count * TAGS);
  const hashes = new Int32Array(CONTEXT_FEATURES);
  const sums = new Int32Array(WEIGHTED_TAGS);
  for (let start = 0; start < tokens.count; start += LONGEST_CHAIN) {
    const end = Math.min(tokens.count, start + LONGEST_CHAIN);
    const emissions = new Float32Array((end - start) * TAGS);
    for (let at = start; at < end; at++) {
      sums.fill(0);
      for (let distance = -2; distance <= 2; distance++) {
        const word = words[at + distance];
        if (word === undefined) continue;
        const row = (distance + 2) * WEIGHTED_TAGS;
        for (let tag = 0; tag < WEIGHTED_TAGS; tag++)
          sums[tag] = (sums[tag] as number) + (word.scores[row + tag] as number);
      }
      contextFeatures(input, at, hashes);
      for (let feature = 0; feature < CONTEXT_FEATURES; feature++)
        model.features.add(hashes[feature] as number, sums, 0);
      for (let tag = 0; tag < WEIGHTED_TAGS; tag++) {
        emissions[(at - start) * TAGS + 1 + tag] = (sums[tag] as number) * model.scale;
      }
    }
    marginals.set(chainMarginals(emissions, end - start, model.transitions), start * TAGS);
  }
  return { tokens, words, marginals };
}
