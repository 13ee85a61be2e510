import { crc32, inflateRawSync } from 'node:zlib';

import { SottoError } from '../../../shared/errors.ts';

/** Of one part, in bytes: a hundred times the text of a long book. More is a bomb or a data dump. */
const PART_LIMIT = 64 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly offset: number;
}

export interface Zip {
  has(name: string): boolean;
  /** Throws ATTACHMENT_TOO_COMPLEX, _ENCRYPTED or _DAMAGED. */
  read(name: string): Buffer;
}

/** Reads a ZIP file's central directory (APPNOTE 6.3.10, 4.3.12 and 4.3.16), and parts of it when they are asked for. */
export function openZip(data: Buffer): Zip {
  const entries = withoutSurprises(() => readDirectory(data));
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw new SottoError('ATTACHMENT_DAMAGED');
      if (entry.encrypted) throw new SottoError('ATTACHMENT_ENCRYPTED');
      return withoutSurprises(() => inflate(data, entry));
    },
  };
}

function readDirectory(data: Buffer): ReadonlyMap<string, Entry> {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_SIZE > data.length || data.readUInt32LE(end) !== END) {
    throw new SottoError('ATTACHMENT_DAMAGED');
  }
  const count = data.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new SottoError('ATTACHMENT_TOO_COMPLEX');
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (data.readUInt32LE(at) !== CENTRAL) throw new SottoError('ATTACHMENT_DAMAGED');
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      method: data.readUInt16LE(at + 10),
      crc: data.readUInt32LE(at + 16),
      compressed: data.readUInt32LE(at + 20),
      offset: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(data: Buffer, { offset, compressed, method, crc }: Entry): Buffer {
  if (data.readUInt32LE(offset) !== LOCAL) throw new SottoError('ATTACHMENT_DAMAGED');
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const packed = data.subarray(start, start + compressed);
  if (packed.length < compressed || (method !== 0 && method !== 8)) throw new SottoError('ATTACHMENT_DAMAGED');
  // what the directory says about the size is not believed: the limit holds while it is unpacked
  const part = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: PART_LIMIT });
  if (part.length > PART_LIMIT) throw new SottoError('ATTACHMENT_TOO_COMPLEX');
  if (crc32(part) !== crc) throw new SottoError('ATTACHMENT_DAMAGED');
  return part;
}

function withoutSurprises<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (error instanceof SottoError) throw error;
    const { code } = error as { code?: unknown };
    throw new SottoError(code === 'ERR_BUFFER_TOO_LARGE' ? 'ATTACHMENT_TOO_COMPLEX' : 'ATTACHMENT_DAMAGED');
  }
}
