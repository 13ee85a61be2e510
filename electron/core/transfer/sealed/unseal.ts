import { SottoError } from '../../../../shared/errors.ts';
import { cryptoReady, macMatches, wipe } from '../../crypto/sodium.ts';
import { openStream, STREAM_PIECE_BYTES } from '../../crypto/secret-stream.ts';
import type { Stretch } from '../../crypto/stretch.ts';
import type { ByteSource } from '../import/byte-source.ts';
import { readHeader, SEALED_HEADER_BYTES } from './header.ts';
import type { SealedHeader } from './header.ts';
import { PIECE, sealedKeys } from './seal.ts';

/** A sealed file whose passphrase was right. */
export interface Unsealed {
  /** What is in it. Throws IMPORT_DAMAGED at the first piece that is not as it was sealed. */
  pieces(): AsyncGenerator<Buffer>;
  /** Wipes the key. */
  close(): void;
}

/**
 * Opens a sealed file and reads it to its end once, so that nothing of a file is used that was changed anywhere. Throws
 * what `readHeader` throws, IMPORT_WRONG_PASSPHRASE or IMPORT_DAMAGED.
 */
export async function unseal(file: ByteSource, passphrase: string, stretch: Stretch): Promise<Unsealed> {
  await cryptoReady;
  const header = readHeader(await file.read(0, SEALED_HEADER_BYTES));
  const stretched = await stretch(passphrase, header.salt, header.parameters);
  const keys = sealedKeys(stretched);
  try {
    if (!macMatches(header.keyCheck, header.checked, keys.check)) throw new SottoError('IMPORT_WRONG_PASSPHRASE');
    for await (const _piece of piecesOf(file, header, keys.stream));
  } catch (error) {
    wipe(keys.stream);
    throw error;
  } finally {
    wipe(stretched, keys.check);
  }
  return { pieces: () => piecesOf(file, header, keys.stream), close: () => wipe(keys.stream) };
}

async function* piecesOf(file: ByteSource, header: SealedHeader, key: Uint8Array): AsyncGenerator<Buffer> {
  const opener = openStream(key, header.streamHeader);
  for (let at = SEALED_HEADER_BYTES; ; at += PIECE + STREAM_PIECE_BYTES) {
    const sealed = await file.read(at, PIECE + STREAM_PIECE_BYTES);
    const opened = sealed.length < STREAM_PIECE_BYTES ? null : opener.pull(sealed, header.whole);
    if (opened === null) throw new SottoError('IMPORT_DAMAGED');
    const end = at + sealed.length === file.size;
    // the end is where the mark is: nothing after it, and nothing missing before it
    if (opened.last !== end) throw new SottoError('IMPORT_DAMAGED');
    yield opened.data;
    if (end) return;
  }
}
