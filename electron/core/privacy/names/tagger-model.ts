import { FeatureTable, WEIGHTED_TAGS } from './feature-table.ts';
import { Lexicon } from './lexicon.ts';

/** Tags in the order of the model: outside, then what `TAG_TYPES` says. */
export const TAGS = 5;

/** Everything learnt, as read from `names.bin`. */
export interface TaggerModel {
  readonly lexicon: Lexicon;
  readonly features: FeatureTable;
  /** One unit of a weight in the features' table, natural logarithm. */
  readonly scale: number;
  /** Score of each tag after each tag (row: the earlier), then of each tag at the beginning. */
  readonly transitions: Float32Array;
}

/** First four bytes of the file: "SNT" and the version of its layout. */
export const NAMES_MAGIC = 0x31544e53;

/**
 * Reads the layout that `scripts/privacy/train-names.ts` writes: little-endian header of magic, log2 of lexicon slots,
 * log2 of feature slots and scale; 30 transition scores; lexicon; fingerprints; weights.
 * @throws RangeError when the bytes are not such a file: a damaged installation, never user data.
 */
export function readTaggerModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== NAMES_MAGIC)
    throw new RangeError('names model: wrong header');
  const lexiconSlots = 2 ** view.getUint32(4, true);
  const featureSlots = 2 ** view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const transitionCount = TAGS * TAGS + TAGS;
  const sizes = [transitionCount * 4, lexiconSlots * 4, featureSlots * 2, featureSlots * WEIGHTED_TAGS];
  if (bytes.byteLength !== sizes.reduce((sum, size) => sum + size, 16))
    throw new RangeError('names model: wrong length');
  // A copy of its own (`slice` of a Node buffer would be none), aligned: the caller's bytes may lie at any offset.
  const copy = new Uint8Array(bytes).buffer;
  let at = 16;
  const transitions = new Float32Array(copy, at, transitionCount);
  at += transitionCount * 4;
  const lexicon = new Uint32Array(copy, at, lexiconSlots);
  at += lexiconSlots * 4;
  const fingerprints = new Uint16Array(copy, at, featureSlots);
  at += featureSlots * 2;
  const weights = new Int8Array(copy, at, featureSlots * WEIGHTED_TAGS);
  return { lexicon: new Lexicon(lexicon), features: new FeatureTable(fingerprints, weights), scale, transitions };
}
