import { TAGS } from './tagger-model.ts';

/** Longest chain scored at once; longer texts are cut, which costs one transition in so many tokens. */
export const LONGEST_CHAIN = 4096;

/**
 * Probability of each tag at each position of a linear-chain model (forward-backward, scaled per position).
 * `emissions` and the result hold `TAGS` values per position; `transitions` as in the model.
 */
export function chainMarginals(emissions: Float32Array, count: number, transitions: Float32Array): Float32Array {
  const moves = new Float64Array(TAGS * TAGS);
  for (let at = 0; at < moves.length; at++) moves[at] = Math.exp(transitions[at] as number);
  const weights = new Float64Array(count * TAGS);
  for (let at = 0; at < count; at++) {
    const row = at * TAGS;
    let peak = -Infinity;
    for (let tag = 0; tag < TAGS; tag++) peak = Math.max(peak, emissions[row + tag] as number);
    for (let tag = 0; tag < TAGS; tag++) weights[row + tag] = Math.exp((emissions[row + tag] as number) - peak);
  }
  const forward = new Float64Array(count * TAGS);
  for (let at = 0; at < count; at++) {
    const row = at * TAGS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let value = 0;
      if (at === 0) value = Math.exp(transitions[TAGS * TAGS + tag] as number);
      else {
        for (let from = 0; from < TAGS; from++) {
          value += (forward[row - TAGS + from] as number) * (moves[from * TAGS + tag] as number);
        }
      }
      value *= weights[row + tag] as number;
      forward[row + tag] = value;
      sum += value;
    }
    for (let tag = 0; tag < TAGS; tag++) forward[row + tag] = (forward[row + tag] as number) / sum;
  }
  const result = new Float32Array(count * TAGS);
  const backward = new Float64Array(TAGS).fill(1);
  const next = new Float64Array(TAGS);
  for (let at = count - 1; at >= 0; at--) {
    const row = at * TAGS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) sum += (forward[row + tag] as number) * (backward[tag] as number);
    for (let tag = 0; tag < TAGS; tag++) {
      result[row + tag] = ((forward[row + tag] as number) * (backward[tag] as number)) / sum;
    }
    let total = 0;
    for (let from = 0; from < TAGS; from++) {
      let value = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        value += (moves[from * TAGS + tag] as number) * (weights[row + tag] as number) * (backward[tag] as number);
      }
      next[from] = value;
      total += value;
    }
    for (let tag = 0; tag < TAGS; tag++) backward[tag] = (next[tag] as number) / total;
  }
  return result;
}
