import type { SentenceFeatures } from './sentence-features.ts';
import { fingerprintOf } from '../names/lexicon.ts';

/** Weights per feature: one for each topic, in the order of `TOPICS`; "nothing sensitive" has none. */
export const TOPIC_WEIGHTS = 6;

/** First four bytes of the file: "STP" and the version of its layout. */
export const TOPICS_MAGIC = 0x31505453;

/** Softmax regression over hashed features: a table with fingerprints, as the tagger's. */
export class TopicModel {
  private readonly fingerprints: Uint16Array;
  private readonly weights: Int8Array;
  private readonly bias: Float32Array;
  private readonly scale: number;

  /**
   * Reads what `scripts/privacy/train-topics.ts` writes: little-endian magic, log2 of slots, scale, biases, fingerprints,
   * weights. @throws RangeError when the bytes are not such a file.
   */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.byteLength < 36 || view.getUint32(0, true) !== TOPICS_MAGIC)
      throw new RangeError('topics model: wrong header');
    const slots = 2 ** view.getUint32(4, true);
    this.scale = view.getFloat32(8, true);
    const copy = new Uint8Array(bytes).buffer;
    if (copy.byteLength !== 12 + TOPIC_WEIGHTS * 4 + slots * (2 + TOPIC_WEIGHTS))
      throw new RangeError('topics model: wrong length');
    this.bias = new Float32Array(copy, 12, TOPIC_WEIGHTS);
    this.fingerprints = new Uint16Array(copy, 12 + TOPIC_WEIGHTS * 4, slots);
    this.weights = new Int8Array(copy, 12 + TOPIC_WEIGHTS * 4 + slots * 2, slots * TOPIC_WEIGHTS);
  }

  /** Probability of each topic for a sentence with these features; what is missing to 1 is "nothing sensitive". */
  probabilities(features: SentenceFeatures): Float64Array {
    const sums = new Float64Array(TOPIC_WEIGHTS);
    for (let at = 0; at < features.classCount; at++) this.add(features.classes[at] as number, sums);
    for (let at = 0; at < features.wordCount; at++) this.add(features.words[at] as number, sums);
    let total = 1;
    for (let topic = 0; topic < TOPIC_WEIGHTS; topic++) {
      // Capped so that no sum can overflow; e^40 already leaves nothing for the others.
      const score = Math.min(40, (sums[topic] as number) * this.scale + (this.bias[topic] as number));
      sums[topic] = Math.exp(score);
      total += sums[topic] as number;
    }
    for (let topic = 0; topic < TOPIC_WEIGHTS; topic++) sums[topic] = (sums[topic] as number) / total;
    return sums;
  }

  private add(hash: number, sums: Float64Array): void {
    const fingerprint = fingerprintOf(hash);
    const mask = this.fingerprints.length - 1;
    for (let slot = hash & mask, probes = 0; probes < 64; slot = (slot + 1) & mask, probes++) {
      const found = this.fingerprints[slot] as number;
      if (found === 0) return;
      if (found !== fingerprint) continue;
      const row = slot * TOPIC_WEIGHTS;
      for (let topic = 0; topic < TOPIC_WEIGHTS; topic++) {
        sums[topic] = (sums[topic] as number) + (this.weights[row + topic] as number);
      }
      return;
    }
  }
}
