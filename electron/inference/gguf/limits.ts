/**
 * What a header may ask of us. Far above any published model (the largest vocabularies have about 260,000 entries and
 * headers stay under 40 MB), far below what would hurt.
 */
export const GGUF_LIMITS = {
  headerBytes: 256 * 1024 * 1024,
  metadataEntries: 20_000,
  tensors: 200_000,
  keyBytes: 65_535,
  tensorNameBytes: 256,
  stringBytes: 16 * 1024 * 1024,
  arrayElements: 16_000_000,
  /** Longer arrays are read past, not kept. */
  keptArrayElements: 4096,
  dimensions: 4,
  /** Tokens; the contract's upper bound of a context. */
  contextLength: 4_194_304,
  /** More than any model has; guards sums over layers. */
  layers: 4096,
} as const;
