import { cryptoReady, deriveKey, mac, randomBytes, SALT_BYTES, wipe } from '../../crypto/sodium.ts';
import type { Argon2Parameters } from '../../crypto/sodium.ts';
import { sealStream } from '../../crypto/secret-stream.ts';
import type { Stretch } from '../../crypto/stretch.ts';
import { SEALED_KDF, writeHeader } from './header.ts';

/** Plaintext bytes of every piece but the last. */
export const PIECE = 64 * 1024;

/** The two keys of a file. The caller wipes them. */
export function sealedKeys(stretched: Uint8Array): { readonly check: Buffer; readonly stream: Buffer } {
  return { check: deriveKey(stretched, 'sotto file check 1'), stream: deriveKey(stretched, 'sotto file stream 1') };
}

interface SealOptions {
  readonly passphrase: string;
  readonly stretch: Stretch;
  readonly parameters?: Argon2Parameters;
}

/** Encrypts a text of any length under a passphrase: a header, then pieces of 64 KiB. */
export async function* seal(
  source: AsyncIterable<string | Uint8Array>,
  { passphrase, stretch, parameters = SEALED_KDF }: SealOptions,
): AsyncGenerator<Buffer> {
  await cryptoReady;
  const salt = randomBytes(SALT_BYTES);
  const stretched = await stretch(passphrase, salt, parameters);
  const keys = sealedKeys(stretched);
  try {
    const sealer = sealStream(keys.stream);
    const header = writeHeader(parameters, salt, sealer.header, (checked) => mac(checked, keys.check));
    yield header;
    let held = Buffer.alloc(0);
    for await (const chunk of source) {
      held = Buffer.concat([held, typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk]);
      let at = 0;
      // the last piece is told apart by its mark, so one is always held back
      for (; held.length - at > PIECE; at += PIECE) yield sealer.push(held.subarray(at, at + PIECE), false, header);
      held = held.subarray(at);
    }
    yield sealer.push(held, true, header);
  } finally {
    wipe(stretched, keys.check, keys.stream);
  }
}
