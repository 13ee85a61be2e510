import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';

import { SottoError } from '../../../shared/errors.ts';
import { HeaderBytes } from './header-bytes.ts';
import { readMetadata } from './metadata.ts';
import type { MetadataValue } from './metadata.ts';
import { readTensors } from './tensors.ts';
import type { TensorSummary } from './tensors.ts';

/** 'GGUF', read as a little-endian number. */
const MAGIC = 0x4655_4747;
const VERSIONS = new Set([2, 3]);
const SMALLEST = 24;

export interface GgufHeader {
  readonly version: number;
  readonly metadata: ReadonlyMap<string, MetadataValue>;
  readonly tensors: TensorSummary;
  readonly fileSize: number;
}

/**
 * Reads and checks the header of a GGUF file (ggml's docs/gguf.md, versions 2 and 3). The file is untrusted: nothing is
 * allocated from a size that was not checked, and nothing but the header is read.
 *
 * Throws MODEL_FILE_MISSING, FILE_UNREADABLE, MODEL_NOT_GGUF, MODEL_UNSUPPORTED_VERSION, MODEL_TRUNCATED or
 * MODEL_HEADER_INVALID.
 */
export function readGgufHeader(path: string): GgufHeader {
  const handle = openRegularFile(path);
  try {
    const fileSize = fstatSync(handle).size;
    if (fileSize < 4) throw new SottoError('MODEL_NOT_GGUF');
    const bytes = new HeaderBytes(handle, fileSize);
    if (bytes.u32() !== MAGIC) throw new SottoError('MODEL_NOT_GGUF');
    if (fileSize < SMALLEST) throw new SottoError('MODEL_TRUNCATED');
    const version = bytes.u32();
    if (!VERSIONS.has(version)) throw new SottoError('MODEL_UNSUPPORTED_VERSION', { version });
    const tensorCount = bytes.count();
    const metadata = readMetadata(bytes, bytes.count());
    const tensors = readTensors(bytes, tensorCount, alignmentOf(metadata), fileSize);
    return { version, metadata, tensors, fileSize };
  } finally {
    closeSync(handle);
  }
}

function alignmentOf(metadata: ReadonlyMap<string, MetadataValue>): number {
  const value = metadata.get('general.alignment') ?? 32;
  const powerOfTwo = typeof value === 'number' && Number.isInteger(value) && value > 0 && (value & (value - 1)) === 0;
  if (!powerOfTwo || value > 65_536) throw new SottoError('MODEL_HEADER_INVALID');
  return value;
}

/** A pipe or a device would block or never end: only regular files are opened, and looked at again once open. */
function openRegularFile(path: string): number {
  let handle: number | undefined;
  try {
    if (!statSync(path).isFile()) throw new SottoError('MODEL_NOT_GGUF');
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(handle).isFile()) throw new SottoError('MODEL_NOT_GGUF');
    return handle;
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    if (error instanceof SottoError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new SottoError(missing ? 'MODEL_FILE_MISSING' : 'FILE_UNREADABLE');
  }
}
