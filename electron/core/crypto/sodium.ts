import sodium from 'libsodium-wrappers';

/** Resolves when the WebAssembly of libsodium is ready; every function below throws before that. */
export const cryptoReady: Promise<void> = sodium.ready;

/** Bytes of every symmetric key, of X25519 keys and of the database key. */
export const KEY_BYTES = 32;

/** The same bytes as a Buffer: a copy would be one more to wipe. */
function own(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function randomBytes(length: number): Buffer {
  return own(sodium.randombytes_buf(length));
}

/** Overwrites key material. What JavaScript copied elsewhere is out of reach; callers keep copies few. */
export function wipe(...secrets: (Uint8Array | undefined)[]): void {
  for (const secret of secrets) if (secret !== undefined) sodium.memzero(secret);
}

export interface Argon2Parameters {
  /** Passes. */
  readonly opsLimit: number;
  /** Bytes. */
  readonly memLimit: number;
}

/** Argon2id (RFC 9106) version 1.3. The passphrase is normalised to NFKC, so that every keyboard makes the same bytes. */
export function passphraseKey(passphrase: string, salt: Uint8Array, { opsLimit, memLimit }: Argon2Parameters): Buffer {
  const bytes = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  try {
    return own(sodium.crypto_pwhash(KEY_BYTES, bytes, salt, opsLimit, memLimit, sodium.crypto_pwhash_ALG_ARGON2ID13));
  } finally {
    wipe(bytes);
  }
}

export const SALT_BYTES = 16;

/** XChaCha20-Poly1305: a random 24-byte nonce, then the ciphertext with its tag. `context` is authenticated, not stored. */
export function encrypt(secret: Uint8Array, key: Uint8Array, context: string): Buffer {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const body = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, context, null, nonce, key);
  return Buffer.concat([nonce, body]);
}

/** Undoes `encrypt`; null when key, context or bytes are not the right ones. */
export function decrypt(box: Uint8Array, key: Uint8Array, context: string): Buffer | null {
  const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  try {
    const nonce = box.subarray(0, nonceBytes);
    return own(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, box.subarray(nonceBytes), context, nonce, key));
  } catch {
    return null;
  }
}

export interface KeyPair {
  readonly publicKey: Buffer;
  readonly secretKey: Buffer;
}

/** X25519. */
export function newKeyPair(): KeyPair {
  const pair = sodium.crypto_box_keypair();
  return { publicKey: own(pair.publicKey), secretKey: own(pair.privateKey) };
}

/** Anyone with the public key can seal; only the secret key opens (`crypto_box_seal`). */
export function seal(secret: Uint8Array, publicKey: Uint8Array): Buffer {
  return own(sodium.crypto_box_seal(secret, publicKey));
}

export function unseal(box: Uint8Array, { publicKey, secretKey }: KeyPair): Buffer | null {
  try {
    return own(sodium.crypto_box_seal_open(box, publicKey, secretKey));
  } catch {
    return null;
  }
}

/** A key for one purpose, made from another: BLAKE2b of the purpose, keyed. */
export function deriveKey(key: Uint8Array, purpose: string): Buffer {
  return own(sodium.crypto_generichash(KEY_BYTES, purpose, key));
}

/** HMAC-SHA-512/256, 32 bytes. */
export function mac(message: Uint8Array | string, key: Uint8Array): Buffer {
  return own(sodium.crypto_auth(message, key));
}

/** In constant time. */
export function macMatches(tag: Uint8Array, message: Uint8Array | string, key: Uint8Array): boolean {
  return tag.length === sodium.crypto_auth_BYTES && sodium.crypto_auth_verify(tag, message, key);
}

/** BLAKE2b, 32 bytes. */
export function hash(bytes: Uint8Array | string): Buffer {
  return own(sodium.crypto_generichash(32, bytes, null));
}
