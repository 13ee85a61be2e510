import { readSync } from 'node:fs';

import { SottoError } from '../../../shared/errors.ts';
import { GGUF_LIMITS } from './limits.ts';

const WINDOW = 1024 * 1024;

/**
 * Reads a header front to back through a window of 1 MB. Every length is checked against what is left of the file before
 * anything is allocated for it. Little-endian, as GGUF is.
 */
export class HeaderBytes {
  readonly #handle: number;
  readonly #fileSize: number;
  readonly #window: Buffer;
  #windowStart = 0;
  #windowEnd = 0;
  #position = 0;

  constructor(handle: number, fileSize: number) {
    this.#handle = handle;
    this.#fileSize = fileSize;
    this.#window = Buffer.allocUnsafe(Math.min(WINDOW, Math.max(fileSize, 1)));
  }

  get position(): number {
    return this.#position;
  }

  u8(): number {
    return this.#window.readUInt8(this.#take(1));
  }

  u32(): number {
    return this.#window.readUInt32LE(this.#take(4));
  }

  /** An unsigned 64-bit count. Above 2^53 it can't be meant. */
  count(): number {
    const value = this.#window.readBigUInt64LE(this.#take(8));
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new SottoError('MODEL_HEADER_INVALID');
    return Number(value);
  }

  /** A number of `size` bytes, as the GGUF value type says. */
  number(read: (bytes: Buffer, at: number) => number | bigint, size: number): number {
    return Number(read(this.#window, this.#take(size)));
  }

  string(limit: number): string {
    const length = this.count();
    if (length > limit) throw new SottoError('MODEL_HEADER_INVALID');
    this.#need(length);
    if (length <= this.#window.length) {
      const at = this.#take(length);
      return this.#window.toString('utf8', at, at + length);
    }
    const bytes = Buffer.allocUnsafe(length);
    this.#readFully(bytes, this.#position);
    this.#position += length;
    return bytes.toString('utf8');
  }

  skip(length: number): void {
    this.#need(length);
    this.#position += length;
  }

  /** Fails unless `length` more bytes are in the file and within what a header may be. */
  #need(length: number): void {
    if (this.#position + length > this.#fileSize) throw new SottoError('MODEL_TRUNCATED');
    if (this.#position + length > GGUF_LIMITS.headerBytes) throw new SottoError('MODEL_HEADER_INVALID');
  }

  /** Offset in the window of the next `length` bytes, which it moves past. `length` is at most the window. */
  #take(length: number): number {
    this.#need(length);
    if (this.#position < this.#windowStart || this.#position + length > this.#windowEnd) {
      const size = Math.min(this.#window.length, this.#fileSize - this.#position);
      this.#readFully(this.#window.subarray(0, size), this.#position);
      this.#windowStart = this.#position;
      this.#windowEnd = this.#position + size;
    }
    const at = this.#position - this.#windowStart;
    this.#position += length;
    return at;
  }

  #readFully(into: Buffer, position: number): void {
    let done = 0;
    while (done < into.length) {
      const read = readSync(this.#handle, into, done, into.length - done, position + done);
      // it shrank since it was opened
      if (read === 0) throw new SottoError('MODEL_TRUNCATED');
      done += read;
    }
  }
}
