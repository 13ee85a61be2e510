import { SottoError } from '../../../../shared/errors.ts';
import type { Argon2Parameters } from '../../crypto/sodium.ts';
import { hash, SALT_BYTES } from '../../crypto/sodium.ts';
import { STREAM_HEADER_BYTES } from '../../crypto/secret-stream.ts';

/** The line ends show a file that was sent as text. */
export const SEALED_MAGIC = Buffer.from('SOTTO\r\n\x1a', 'latin1');

const SEALED_VERSION = 1;
const ARGON2ID_13 = 1;
const CHECKSUM_BYTES = 32;
const KEY_CHECK_BYTES = 32;

const AT = { version: 8, kdf: 9, ops: 10, memory: 12, salt: 16, stream: 16 + SALT_BYTES } as const;
const CHECKSUM_AT = AT.stream + STREAM_HEADER_BYTES;
const KEY_CHECK_AT = CHECKSUM_AT + CHECKSUM_BYTES;

/** Bytes before the first piece. */
export const SEALED_HEADER_BYTES = KEY_CHECK_AT + KEY_CHECK_BYTES;

/** What files of ours are stretched with: as long as the vault's own passphrase. Bytes. */
export const SEALED_KDF: Argon2Parameters = { opsLimit: 3, memLimit: 192 * 1024 * 1024 };

/** Of a file that anybody may have made: it must not make this computer run out of memory, or hang. */
const MOST = { opsLimit: 10, memLimit: 1024 * 1024 * 1024 } as const;
const LEAST_MEMORY = 8 * 1024;

export interface SealedHeader {
  readonly parameters: Argon2Parameters;
  readonly salt: Buffer;
  readonly streamHeader: Buffer;
  readonly keyCheck: Buffer;
  /** Everything but the key check: what the key check is of. */
  readonly checked: Buffer;
  /** All of it: every piece is bound to it. */
  readonly whole: Buffer;
}

/**
 * magic 8 | version 1 | kdf 1 | passes u16 | memory in KiB u32 | salt 16 | stream header 24 | BLAKE2b-256 of all before |
 * MAC of all before under a key of the passphrase. Little-endian.
 */
export function writeHeader(
  { opsLimit, memLimit }: Argon2Parameters,
  salt: Uint8Array,
  streamHeader: Uint8Array,
  keyCheck: (checked: Buffer) => Uint8Array,
): Buffer {
  const header = Buffer.alloc(SEALED_HEADER_BYTES);
  SEALED_MAGIC.copy(header, 0);
  header.writeUInt8(SEALED_VERSION, AT.version);
  header.writeUInt8(ARGON2ID_13, AT.kdf);
  header.writeUInt16LE(opsLimit, AT.ops);
  header.writeUInt32LE(memLimit / 1024, AT.memory);
  header.set(salt, AT.salt);
  header.set(streamHeader, AT.stream);
  header.set(hash(header.subarray(0, CHECKSUM_AT)), CHECKSUM_AT);
  header.set(keyCheck(header.subarray(0, KEY_CHECK_AT)), KEY_CHECK_AT);
  return header;
}

/** Throws IMPORT_UNRECOGNISED, IMPORT_DAMAGED, IMPORT_TOO_NEW or IMPORT_KDF_REFUSED, before any memory is asked for. */
export function readHeader(whole: Buffer): SealedHeader {
  if (!whole.subarray(0, SEALED_MAGIC.length).equals(SEALED_MAGIC)) throw new SottoError('IMPORT_UNRECOGNISED');
  if (whole.length < SEALED_HEADER_BYTES) throw new SottoError('IMPORT_DAMAGED');
  // not against a forger: so that a damaged file is not called a wrong passphrase, nor stretched for long
  if (!hash(whole.subarray(0, CHECKSUM_AT)).equals(whole.subarray(CHECKSUM_AT, KEY_CHECK_AT))) {
    throw new SottoError('IMPORT_DAMAGED');
  }
  if (whole.readUInt8(AT.version) !== SEALED_VERSION || whole.readUInt8(AT.kdf) !== ARGON2ID_13) {
    throw new SottoError('IMPORT_TOO_NEW');
  }
  const parameters = { opsLimit: whole.readUInt16LE(AT.ops), memLimit: whole.readUInt32LE(AT.memory) * 1024 };
  if (
    parameters.opsLimit < 1 ||
    parameters.opsLimit > MOST.opsLimit ||
    parameters.memLimit < LEAST_MEMORY ||
    parameters.memLimit > MOST.memLimit
  ) {
    throw new SottoError('IMPORT_KDF_REFUSED');
  }
  return {
    parameters,
    salt: whole.subarray(AT.salt, AT.stream),
    streamHeader: whole.subarray(AT.stream, CHECKSUM_AT),
    checked: whole.subarray(0, KEY_CHECK_AT),
    keyCheck: whole.subarray(KEY_CHECK_AT),
    whole,
  };
}
