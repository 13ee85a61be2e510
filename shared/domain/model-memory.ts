/** The numbers of a model's shape that memory depends on. */
export interface ModelShape {
  readonly contextLength: number;
  readonly vocabulary: number;
  readonly embedding: number;
  readonly feedForward: number;
  readonly layers: readonly LayerShape[];
}

export interface LayerShape {
  /** Values kept for each token: keys and values of all KV heads. Zero for recurrent layers. */
  readonly keyWidth: number;
  readonly valueWidth: number;
  /** Tokens that this layer looks back; undefined is all. */
  readonly window: number | undefined;
}

/** Tokens read at once (llama.cpp's micro-batch). */
const BATCH = 512;
const BYTES_PER_KV_VALUE = 2;
const BYTES_PER_ACTIVATION = 4;
/** llama.cpp rounds a context up to a multiple of this. */
const CONTEXT_STEP = 256;
/** Node, the library and its buffers, with a model of next to no size: 138 MB resident, measured on Linux. */
const PROCESS_BYTES = 138 * 1024 * 1024;
/** The vocabulary lies in llama.cpp and in node-llama-cpp, with look-up tables: measured with 32,000 tokens. */
const BYTES_PER_TOKEN_OF_VOCABULARY = 1100;

/**
 * Bytes of one sequence's KV cache at `context` tokens in F16: layers × tokens × (key width + value width) × 2, where a
 * sliding layer keeps its window and one batch (llama.cpp, llama_kv_cache and llama_kv_cache_iswa).
 */
export function kvCacheBytes(shape: ModelShape, context: number): number {
  let bytes = 0;
  for (const layer of shape.layers) {
    const seen = layer.window === undefined ? context : Math.min(context, layer.window + BATCH);
    const cells = Math.ceil(seen / CONTEXT_STEP) * CONTEXT_STEP;
    bytes += cells * (layer.keyWidth + layer.valueWidth) * BYTES_PER_KV_VALUE;
  }
  return bytes;
}

/**
 * Working memory of one batch. The widest moments of the graph are the logits of every token of a batch beside the last
 * hidden states, and a feed-forward layer's two halves; ggml's allocator reuses the rest.
 */
export function computeBytes(shape: ModelShape): number {
  const widest = Math.max(shape.vocabulary + 2 * shape.embedding, 2 * shape.feedForward + 2 * shape.embedding);
  return BATCH * widest * BYTES_PER_ACTIVATION;
}

/** Weights, KV cache of `sequences` conversations, working memory and the process itself, in bytes. */
export function memoryEstimate(shape: ModelShape, weightBytes: number, context: number, sequences = 1): number {
  const vocabulary = shape.vocabulary * BYTES_PER_TOKEN_OF_VOCABULARY;
  return Math.ceil(
    weightBytes + kvCacheBytes(shape, context) * sequences + computeBytes(shape) + PROCESS_BYTES + vocabulary,
  );
}
