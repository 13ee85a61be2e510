import { SottoError } from '../../../shared/errors.ts';
import type { HeaderBytes } from './header-bytes.ts';
import { GGUF_LIMITS } from './limits.ts';
import { TENSOR_TYPES } from './tensor-types.ts';

export interface TensorSummary {
  readonly parameters: number;
  /** Of all weights, without padding. */
  readonly bytes: number;
  /** The type that holds most of the weights. */
  readonly mainType: string;
}

interface Placed {
  readonly type: string;
  readonly elements: number;
  readonly bytes: number;
  /** From the start of the data section. */
  readonly offset: number;
}

/**
 * Reads the tensor table and checks that every tensor lies inside the file: `MODEL_TRUNCATED` when one ends behind it.
 * `alignment` is the header's own, 32 when it has none.
 */
export function readTensors(bytes: HeaderBytes, count: number, alignment: number, fileSize: number): TensorSummary {
  if (count === 0 || count > GGUF_LIMITS.tensors) throw new SottoError('MODEL_HEADER_INVALID');
  const placed = Array.from({ length: count }, () => readTensor(bytes, alignment));
  const dataStart = Math.ceil(bytes.position / alignment) * alignment;

  const weights = new Map<string, number>();
  let parameters = 0;
  let total = 0;
  for (const tensor of placed) {
    if (dataStart + tensor.offset + tensor.bytes > fileSize) throw new SottoError('MODEL_TRUNCATED');
    parameters += tensor.elements;
    total += tensor.bytes;
    weights.set(tensor.type, (weights.get(tensor.type) ?? 0) + tensor.elements);
  }
  const [mainType] = [...weights].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return { parameters, bytes: total, mainType };
}

function readTensor(bytes: HeaderBytes, alignment: number): Placed {
  bytes.string(GGUF_LIMITS.tensorNameBytes);
  const dimensions = bytes.u32();
  if (dimensions === 0 || dimensions > GGUF_LIMITS.dimensions) throw new SottoError('MODEL_HEADER_INVALID');
  const shape = Array.from({ length: dimensions }, () => bytes.count());
  const type = TENSOR_TYPES.get(bytes.u32());
  const offset = bytes.count();
  if (type === undefined || offset % alignment !== 0) throw new SottoError('MODEL_HEADER_INVALID');

  const [name, block, blockBytes] = type;
  const elements = shape.reduce((product, size) => product * size, 1);
  const row = shape[0] ?? 0;
  if (elements < 1 || row % block !== 0) throw new SottoError('MODEL_HEADER_INVALID');
  const size = (elements / block) * blockBytes;
  if (!Number.isSafeInteger(elements) || !Number.isSafeInteger(size + offset))
    throw new SottoError('MODEL_HEADER_INVALID');
  return { type: name, elements, bytes: size, offset };
}
