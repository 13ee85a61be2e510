import type { LayerShape, ModelShape } from '../../../shared/domain/model-memory.ts';
import { SottoError } from '../../../shared/errors.ts';
import { GGUF_LIMITS } from './limits.ts';
import type { MetadataValue } from './metadata.ts';

/**
 * Every how many layers one sees the whole context, for architectures whose files don't say it. Source: the
 * `set_swa_pattern` calls in llama.cpp's model loader.
 */
const SLIDING_PATTERN: Readonly<Record<string, number>> = { gemma2: 2, gemma3: 6, cohere2: 4, 'gpt-oss': 2, olmo2: 4 };

export function modelShape(metadata: ReadonlyMap<string, MetadataValue>, architecture: string): ModelShape {
  const value = (key: string): MetadataValue | undefined => metadata.get(`${architecture}.${key}`);
  const number = (key: string): number | undefined => {
    const found = value(key);
    if (found === undefined || typeof found === 'object') return undefined;
    if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0)
      throw new SottoError('MODEL_HEADER_INVALID');
    return found;
  };
  const needed = (key: string): number => {
    const found = number(key);
    if (found === undefined) throw new SottoError('MODEL_HEADER_INVALID');
    return found;
  };
  const perLayer = (key: string, index: number): number | boolean | undefined => {
    const found = value(key);
    return typeof found === 'object' ? found.elements[index] : number(key);
  };

  const embedding = needed('embedding_length');
  const layerCount = needed('block_count');
  if (layerCount > GGUF_LIMITS.layers) throw new SottoError('MODEL_HEADER_INVALID');
  const window = number('attention.sliding_window');
  const pattern = SLIDING_PATTERN[architecture];

  const layer = (index: number): LayerShape => {
    const heads = Number(perLayer('attention.head_count', index) ?? 0);
    const kvHeads = Number(perLayer('attention.head_count_kv', index) ?? heads);
    const width = heads > 0 ? embedding / heads : 0;
    const flagged = typeof value('attention.sliding_window_pattern') === 'object';
    const slides = flagged
      ? Boolean(perLayer('attention.sliding_window_pattern', index))
      : pattern !== undefined && index % pattern < pattern - 1;
    return {
      keyWidth: kvHeads * (number('attention.key_length') ?? width),
      valueWidth: kvHeads * (number('attention.value_length') ?? width),
      window: slides && window !== undefined && window > 0 ? window : undefined,
    };
  };

  const tokens = metadata.get('tokenizer.ggml.tokens');
  return {
    contextLength: Math.min(needed('context_length'), GGUF_LIMITS.contextLength),
    vocabulary: typeof tokens === 'object' ? tokens.length : (number('vocab_size') ?? 0),
    embedding,
    feedForward: Number(perLayer('feed_forward_length', 0) ?? 0),
    layers: Array.from({ length: layerCount }, (_, index) => layer(index)),
  };
}
