import { fingerprintOf } from './lexicon.ts';

/** Values per feature: one weight for each tag but "outside", whose weights are zero by definition. */
export const WEIGHTED_TAGS = 4;

/**
 * Learnt weights of hashed features: an open-addressed table with a 16-bit fingerprint per slot (0: empty), so that a
 * feature never seen in training adds nothing instead of another feature's weight.
 */
export class FeatureTable {
  private readonly fingerprints: Uint16Array;
  private readonly weights: Int8Array;
  private readonly mask: number;

  constructor(fingerprints: Uint16Array, weights: Int8Array) {
    this.fingerprints = fingerprints;
    this.weights = weights;
    this.mask = fingerprints.length - 1;
  }

  /** Adds the feature's weights, in units of the model's scale, to `out` from `offset` on. */
  add(hash: number, out: Float32Array | Int32Array, offset: number): void {
    const fingerprint = fingerprintOf(hash);
    for (let slot = hash & this.mask, probes = 0; probes < 64; slot = (slot + 1) & this.mask, probes++) {
      const found = this.fingerprints[slot] as number;
      if (found === 0) return;
      if (found === fingerprint) {
        const row = slot * WEIGHTED_TAGS;
        for (let tag = 0; tag < WEIGHTED_TAGS; tag++) {
          out[offset + tag] = (out[offset + tag] as number) + (this.weights[row + tag] as number);
        }
        return;
      }
    }
  }
}
