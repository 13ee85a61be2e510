import sodium from 'libsodium-wrappers';

import { signatureMatches } from './ed25519.ts';

/** Of an Ed25519 signature over the BLAKE2b-512 of the file, the form that minisign makes. */
const PREHASHED = Buffer.from('ED', 'ascii');
const COMMENT = 'trusted comment: ';

/**
 * Checks a signature file of minisign (https://jedisct1.github.io/minisign/#signature-format) and returns its trusted
 * comment; null when it is not that key's signature of these bytes and of that comment. `publicKey` is the bare 32 bytes.
 * `cryptoReady` must have resolved.
 */
export function minisignComment(bytes: Uint8Array, text: string, publicKey: Uint8Array): string | null {
  const [, line = '', trusted = '', global = ''] = text.split(/\r?\n/);
  const box = Buffer.from(line, 'base64');
  if (box.length !== 74 || !trusted.startsWith(COMMENT) || !box.subarray(0, 2).equals(PREHASHED)) return null;
  const signature = box.subarray(10);
  const digest = sodium.crypto_generichash(64, bytes, null);
  if (!signatureMatches(signature, digest, publicKey)) return null;
  const comment = trusted.slice(COMMENT.length);
  const whole = Buffer.concat([signature, Buffer.from(comment, 'utf8')]);
  return signatureMatches(Buffer.from(global, 'base64'), whole, publicKey) ? comment : null;
}
