import type { CatalogModel } from '../../../shared/domain/model-catalog.ts';
import { computeBytes, kvCacheBytes, memoryEstimate } from '../../../shared/domain/model-memory.ts';
import type { ModelShape } from '../../../shared/domain/model-memory.ts';

type CatalogShape = CatalogModel['shape'];

/** Weights of the network: attention (query, key, value, output), a gated feed-forward layer, tables of words. */
export function parameterCount(shape: CatalogShape): { readonly words: number; readonly all: number } {
  const { layers, embedding, feedForward, queryWidth, kvWidth, vocabulary, tiedOutput } = shape;
  const layer = 2 * embedding * queryWidth + 2 * embedding * kvWidth + 3 * embedding * feedForward;
  const words = vocabulary * embedding * (tiedOutput ? 1 : 2);
  return { words, all: words + layers * layer };
}

/** Bits of one weight: of the layers, and of the tables of words (input, output), as llama.cpp's quantizer writes them. */
const BITS: Readonly<Record<string, { readonly layers: number; readonly input: number; readonly output: number }>> = {
  Q4_0: { layers: 4.5, input: 6.5625, output: 6.5625 },
  Q4_K_M: { layers: 4.85, input: 4.5, output: 6.5625 },
  Q8_0: { layers: 8.5, input: 8.5, output: 8.5 },
};

/** Bytes of the file: as the catalog tells, else worked out from its shape. */
export function weightBytes({ sizeBytes, shape, quantization }: CatalogModel): number {
  if (sizeBytes !== null) return sizeBytes;
  const bits = BITS[quantization] ?? { layers: 8.5, input: 8.5, output: 8.5 };
  const { words, all } = parameterCount(shape);
  const perWord = shape.tiedOutput ? bits.output : (bits.input + bits.output) / 2;
  return Math.ceil(((all - words) * bits.layers + words * perWord) / 8);
}

export interface MemoryParts {
  readonly context: number;
  readonly weights: number;
  readonly cache: number;
  /** Working memory, the vocabulary and the process itself. */
  readonly rest: number;
  readonly all: number;
}

/** Bytes of memory at a context of that many tokens, and what they are for. */
export function catalogMemory(model: CatalogModel, context: number): MemoryParts {
  const shape = modelShape(model);
  const weights = weightBytes(model);
  const cache = kvCacheBytes(shape, context);
  const all = memoryEstimate(shape, weights, context);
  return { context, weights, cache, rest: Math.max(all - weights - cache, computeBytes(shape)), all };
}

function modelShape({ shape, contextLength }: CatalogModel): ModelShape {
  const { layers, kvWidth, sliding, vocabulary, embedding, feedForward } = shape;
  return {
    contextLength: contextLength ?? 0,
    vocabulary,
    embedding,
    feedForward,
    layers: Array.from({ length: layers }, (_, index) => {
      const slides = sliding !== null && index % sliding.every < sliding.every - 1;
      return { keyWidth: kvWidth, valueWidth: kvWidth, window: slides ? sliding.window : undefined };
    }),
  };
}
