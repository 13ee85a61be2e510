import sodium from 'libsodium-wrappers';

/** Ed25519 (RFC 8032). `cryptoReady` must have resolved. Public keys are 32 bytes, signatures 64, secret keys 64. */
export interface SigningKeyPair {
  readonly publicKey: Buffer;
  readonly secretKey: Buffer;
}

export function newSigningKeyPair(): SigningKeyPair {
  const pair = sodium.crypto_sign_keypair();
  return { publicKey: Buffer.from(pair.publicKey), secretKey: Buffer.from(pair.privateKey) };
}

export function sign(message: Uint8Array, secretKey: Uint8Array): Buffer {
  return Buffer.from(sodium.crypto_sign_detached(message, secretKey));
}

/** False for anything that is not this key's signature of this message, keys and signatures of a wrong length included. */
export function signatureMatches(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== sodium.crypto_sign_BYTES) return false;
  if (publicKey.length !== sodium.crypto_sign_PUBLICKEYBYTES) return false;
  return sodium.crypto_sign_verify_detached(signature, message, publicKey);
}
