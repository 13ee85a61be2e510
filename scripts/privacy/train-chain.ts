import { CONTEXT_FEATURES } from '../../electron/core/privacy/names/context-features.ts';
import { WEIGHTED_TAGS } from '../../electron/core/privacy/names/feature-table.ts';
import { IDENTITY_FEATURES } from '../../electron/core/privacy/names/word-features.ts';
import { TAGS } from '../../electron/core/privacy/names/tagger-model.ts';
import type { CompiledText, CompiledType } from './compile-features.ts';
import type { Random } from './random.ts';

export interface ChainWeights {
  /** `WEIGHTED_TAGS` per feature. */
  weights: Float32Array;
  transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient with one step size per weight (AdaGrad).
 * A word's own identity is hidden at random, so that its form and its surroundings carry weight too.
 */
export function trainChain(
  texts: readonly CompiledText[],
  types: readonly CompiledType[],
  features: number,
  random: Random,
  options: { epochs: number; rate: number; decay: number; blind: number },
): ChainWeights {
  const weights = new Float32Array(features * WEIGHTED_TAGS);
  const squares = new Float32Array(features * WEIGHTED_TAGS).fill(1e-2);
  const transitions = new Float32Array(TAGS * TAGS + TAGS);
  const transitionSquares = new Float32Array(transitions.length).fill(1);
  const order = texts.map((_, at) => at);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const started = Date.now();
    const rate = options.rate * (1 - 0.8 * (epoch / Math.max(1, options.epochs - 1)));
    let loss = 0;
    for (const index of random.shuffle(order)) {
      const text = texts[index] as CompiledText;
      loss += step(text, types, weights, squares, transitions, transitionSquares, rate, options, random);
    }
    console.log(
      `epoch ${epoch + 1}/${options.epochs} loss ${loss.toFixed(0)} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  return { weights, transitions };
}

function step(
  text: CompiledText,
  types: readonly CompiledType[],
  weights: Float32Array,
  squares: Float32Array,
  transitions: Float32Array,
  transitionSquares: Float32Array,
  rate: number,
  options: { decay: number; blind: number },
  random: Random,
): number {
  const { count, tags } = text;
  if (count === 0) return 0;
  const emissions = new Float64Array(count * TAGS);
  const blind = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    blind[at] = random.chance(options.blind) ? 1 : 0;
    forEachFeature(text, types, at, blind[at] as number, (feature) => {
      const row = feature * WEIGHTED_TAGS;
      const out = at * TAGS + 1;
      for (let tag = 0; tag < WEIGHTED_TAGS; tag++)
        emissions[out + tag] = (emissions[out + tag] as number) + (weights[row + tag] as number);
    });
  }
  const moves = transitions.map((value) => Math.exp(value));
  const local = new Float64Array(count * TAGS);
  const forward = new Float64Array(count * TAGS);
  const scales = new Float64Array(count);
  let likelihood = 0;
  for (let at = 0; at < count; at++) {
    const row = at * TAGS;
    let peak = -Infinity;
    for (let tag = 0; tag < TAGS; tag++) peak = Math.max(peak, emissions[row + tag] as number);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = Math.exp((emissions[row + tag] as number) - peak);
      local[row + tag] = weight;
      let value = 0;
      if (at === 0) value = moves[TAGS * TAGS + tag] as number;
      else
        for (let from = 0; from < TAGS; from++)
          value += (forward[row - TAGS + from] as number) * (moves[from * TAGS + tag] as number);
      forward[row + tag] = value * weight;
      sum += value * weight;
    }
    for (let tag = 0; tag < TAGS; tag++) forward[row + tag] = (forward[row + tag] as number) / sum;
    scales[at] = sum;
    const gold = tags[at] as number;
    const move = at === 0 ? TAGS * TAGS + gold : (tags[at - 1] as number) * TAGS + gold;
    likelihood += Math.log(sum) + peak - (emissions[row + gold] as number) - (transitions[move] as number);
  }
  const gradient = new Float64Array(transitions.length);
  const backward = new Float64Array(TAGS).fill(1);
  const next = new Float64Array(TAGS);
  for (let at = count - 1; at >= 0; at--) {
    const row = at * TAGS;
    for (let tag = 0; tag < TAGS; tag++) {
      const probability = (forward[row + tag] as number) * (backward[tag] as number);
      emissions[row + tag] = (tags[at] === tag ? 1 : 0) - probability;
      if (at === 0) gradient[TAGS * TAGS + tag] = emissions[row + tag] as number;
    }
    if (at > 0) {
      for (let from = 0; from < TAGS; from++) {
        let total = 0;
        for (let tag = 0; tag < TAGS; tag++) {
          const value =
            ((moves[from * TAGS + tag] as number) * (local[row + tag] as number) * (backward[tag] as number)) /
            (scales[at] as number);
          total += value;
          const joint = (forward[row - TAGS + from] as number) * value;
          const gold = tags[at - 1] === from && tags[at] === tag ? 1 : 0;
          gradient[from * TAGS + tag] = (gradient[from * TAGS + tag] as number) + gold - joint;
        }
        next[from] = total;
      }
      backward.set(next);
    }
  }
  for (let at = 0; at < count; at++) {
    const row = at * TAGS + 1;
    let size = 0;
    for (let tag = 0; tag < WEIGHTED_TAGS; tag++) size += Math.abs(emissions[row + tag] as number);
    if (size < 1e-3) continue;
    forEachFeature(text, types, at, blind[at] as number, (feature) => {
      const base = feature * WEIGHTED_TAGS;
      for (let tag = 0; tag < WEIGHTED_TAGS; tag++) {
        const slope = (emissions[row + tag] as number) - options.decay * (weights[base + tag] as number);
        const square = (squares[base + tag] as number) + slope * slope;
        squares[base + tag] = square;
        weights[base + tag] = (weights[base + tag] as number) + (rate * slope) / Math.sqrt(square);
      }
    });
  }
  for (let at = 0; at < transitions.length; at++) {
    const slope = gradient[at] as number;
    const square = (transitionSquares[at] as number) + slope * slope;
    transitionSquares[at] = square;
    transitions[at] = (transitions[at] as number) + (rate * slope) / Math.sqrt(square);
  }
  return likelihood;
}

function forEachFeature(
  text: CompiledText,
  types: readonly CompiledType[],
  at: number,
  blind: number,
  visit: (feature: number) => void,
): void {
  for (let distance = -2; distance <= 2; distance++) {
    const type = text.types[at + distance];
    if (type === undefined) continue;
    const list = (types[type] as CompiledType)[distance + 2] as Int32Array;
    for (let index = blind === 1 && distance === 0 ? IDENTITY_FEATURES : 0; index < list.length; index++)
      visit(list[index] as number);
  }
  const end = (at + 1) * CONTEXT_FEATURES;
  for (let index = at * CONTEXT_FEATURES; index < end; index++) {
    const feature = text.context[index] as number;
    if (feature >= 0) visit(feature);
  }
}
