import { SottoError } from '../../../shared/errors.ts';
import type { HeaderBytes } from './header-bytes.ts';
import { GGUF_LIMITS } from './limits.ts';

export type MetadataValue = string | number | boolean | KeptArray;

/** An array's length; its elements only when they are few and plain. */
export interface KeptArray {
  readonly length: number;
  readonly elements: readonly (number | boolean)[];
}

const BOOL = 7;
const STRING = 8;
const ARRAY = 9;

type Read = (bytes: Buffer, at: number) => number | bigint;

/** Value types of fixed size, by their code in the GGUF specification. 64-bit ones lose precision above 2^53. */
const SCALARS: ReadonlyMap<number, readonly [size: number, read: Read]> = new Map<number, readonly [number, Read]>([
  [0, [1, (b, at) => b.readUInt8(at)]],
  [1, [1, (b, at) => b.readInt8(at)]],
  [2, [2, (b, at) => b.readUInt16LE(at)]],
  [3, [2, (b, at) => b.readInt16LE(at)]],
  [4, [4, (b, at) => b.readUInt32LE(at)]],
  [5, [4, (b, at) => b.readInt32LE(at)]],
  [6, [4, (b, at) => b.readFloatLE(at)]],
  [10, [8, (b, at) => b.readBigUInt64LE(at)]],
  [11, [8, (b, at) => b.readBigInt64LE(at)]],
  [12, [8, (b, at) => b.readDoubleLE(at)]],
]);

export function readMetadata(bytes: HeaderBytes, count: number): ReadonlyMap<string, MetadataValue> {
  if (count > GGUF_LIMITS.metadataEntries) throw new SottoError('MODEL_HEADER_INVALID');
  const metadata = new Map<string, MetadataValue>();
  for (let i = 0; i < count; i++) {
    const key = bytes.string(GGUF_LIMITS.keyBytes);
    if (metadata.has(key)) throw new SottoError('MODEL_HEADER_INVALID');
    metadata.set(key, readValue(bytes, bytes.u32()));
  }
  return metadata;
}

function readValue(bytes: HeaderBytes, type: number): MetadataValue {
  if (type === STRING) return bytes.string(GGUF_LIMITS.stringBytes);
  if (type === ARRAY) return readArray(bytes);
  return readScalar(bytes, type);
}

function readScalar(bytes: HeaderBytes, type: number): number | boolean {
  if (type === BOOL) return bytes.u8() !== 0;
  const scalar = SCALARS.get(type);
  if (scalar === undefined) throw new SottoError('MODEL_HEADER_INVALID');
  return bytes.number(scalar[1], scalar[0]);
}

/** Arrays of arrays are in the specification; llama.cpp refuses them, and so do we. */
function readArray(bytes: HeaderBytes): KeptArray {
  const type = bytes.u32();
  const length = bytes.count();
  if (length > GGUF_LIMITS.arrayElements) throw new SottoError('MODEL_HEADER_INVALID');
  if (type === STRING) {
    for (let i = 0; i < length; i++) {
      const size = bytes.count();
      if (size > GGUF_LIMITS.stringBytes) throw new SottoError('MODEL_HEADER_INVALID');
      bytes.skip(size);
    }
    return { length, elements: [] };
  }
  const size = type === BOOL ? 1 : SCALARS.get(type)?.[0];
  if (size === undefined) throw new SottoError('MODEL_HEADER_INVALID');
  if (length > GGUF_LIMITS.keptArrayElements) {
    bytes.skip(length * size);
    return { length, elements: [] };
  }
  return { length, elements: Array.from({ length }, () => readScalar(bytes, type)) };
}
