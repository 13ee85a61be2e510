import { WEIGHTED_TAGS } from '../../electron/core/privacy/names/feature-table.ts';
import { fingerprintOf } from '../../electron/core/privacy/names/lexicon.ts';
import { NAMES_MAGIC } from '../../electron/core/privacy/names/tagger-model.ts';
import type { ChainWeights } from './train-chain.ts';

/** The file that `readTaggerModel` reads. Keeps the features with the largest weights, as many as fit well. */
export function packNames(
  chain: ChainWeights,
  hashes: readonly number[],
  lexicon: Uint32Array,
  featureBits: number,
): Uint8Array {
  const slots = 2 ** featureBits;
  const size = (feature: number): number => {
    let sum = 0;
    for (let tag = 0; tag < WEIGHTED_TAGS; tag++)
      sum = Math.max(sum, Math.abs(chain.weights[feature * WEIGHTED_TAGS + tag] as number));
    return sum;
  };
  const sizes = hashes.map((_, feature) => size(feature));
  const kept = hashes
    .map((_, feature) => feature)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number))
    .slice(0, Math.floor(slots * 0.6));
  // The few largest weights are cut so that the many small ones keep their resolution.
  const limit = Math.min(sizes[kept[0] as number] as number, 3.5);
  const scale = limit / 127;
  const fingerprints = new Uint16Array(slots);
  const weights = new Int8Array(slots * WEIGHTED_TAGS);
  let stored = 0;
  let lost = 0;
  for (const feature of kept) {
    if ((sizes[feature] as number) < scale * 0.75) break;
    const hash = hashes[feature] as number;
    const fingerprint = fingerprintOf(hash);
    let at = hash & (slots - 1);
    let probes = 0;
    while (fingerprints[at] !== 0 && fingerprints[at] !== fingerprint && probes < 64) {
      at = (at + 1) & (slots - 1);
      probes++;
    }
    if (probes === 64 || fingerprints[at] !== 0) {
      lost++;
      continue;
    }
    fingerprints[at] = fingerprint;
    for (let tag = 0; tag < WEIGHTED_TAGS; tag++) {
      const weight = Math.round((chain.weights[feature * WEIGHTED_TAGS + tag] as number) / scale);
      weights[at * WEIGHTED_TAGS + tag] = Math.max(-127, Math.min(127, weight));
    }
    stored++;
  }
  console.log(
    `features: ${hashes.length} learnt, ${stored} stored, ${lost} lost to collisions, scale ${scale.toFixed(4)}`,
  );
  const header = new DataView(new ArrayBuffer(16));
  header.setUint32(0, NAMES_MAGIC, true);
  header.setUint32(4, Math.log2(lexicon.length), true);
  header.setUint32(8, featureBits, true);
  header.setFloat32(12, scale, true);
  const parts = [header.buffer, chain.transitions.buffer, lexicon.buffer, fingerprints.buffer, weights.buffer];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part as ArrayBuffer), at);
    at += part.byteLength;
  }
  return bytes;
}
