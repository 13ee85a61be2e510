import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/**
 * Signatures in minisign's format (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 of the file
 * ("ED"), so that anybody's minisign checks them. The secret key is an unencrypted PKCS #8 PEM from wherever a company
 * keeps its keys; minisign's own secret key format is not read.
 */
const ALGORITHM = Buffer.from('ED', 'ascii');
/** Public keys carry the older tag, whatever signs with them. */
const KEY_ALGORITHM = Buffer.from('Ed', 'ascii');

const blake2b = (bytes) => createHash('blake2b512').update(bytes).digest();

/** The last 32 bytes of an Ed25519 SubjectPublicKeyInfo. */
const rawPublicKey = (key) => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);

/** Eight bytes that name the key: of its hash, so that they need not be kept. */
const keyId = (raw) => blake2b(raw).subarray(0, 8);

/** A key for a dry run. PEM. */
export function throwAwayKey() {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
}

/** The text of a public key file. */
export function publicKeyText(privatePem) {
  const raw = rawPublicKey(createPrivateKey(privatePem));
  const line = Buffer.concat([KEY_ALGORITHM, keyId(raw), raw]).toString('base64');
  return `untrusted comment: minisign public key of Sotto releases\n${line}\n`;
}

/** The text of a signature file. `comment` is signed too: one line. */
export function signatureText(bytes, privatePem, comment) {
  const key = createPrivateKey(privatePem);
  const raw = rawPublicKey(key);
  const signature = sign(null, blake2b(bytes), key);
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment, 'utf8')]), key);
  return [
    'untrusted comment: signature of Sotto releases',
    Buffer.concat([ALGORITHM, keyId(raw), signature]).toString('base64'),
    `trusted comment: ${comment}`,
    global.toString('base64'),
    '',
  ].join('\n');
}

/** The trusted comment, or null when the signature is not that key's signature of these bytes. */
export function checkSignature(bytes, text, publicText) {
  const publicLine = Buffer.from(publicText.trim().split('\n').at(-1) ?? '', 'base64');
  const [, line = '', trusted = '', globalLine = ''] = text.split('\n');
  const box = Buffer.from(line, 'base64');
  if (publicLine.length !== 42 || box.length !== 74 || !trusted.startsWith('trusted comment: ')) return null;
  if (!box.subarray(0, 2).equals(ALGORITHM) || !box.subarray(2, 10).equals(publicLine.subarray(2, 10))) return null;
  const key = createPublicKey({ key: spki(publicLine.subarray(10)), format: 'der', type: 'spki' });
  const comment = trusted.slice('trusted comment: '.length);
  const signature = box.subarray(10);
  const whole = Buffer.concat([signature, Buffer.from(comment, 'utf8')]);
  if (!verify(null, blake2b(bytes), key, signature)) return null;
  return verify(null, whole, key, Buffer.from(globalLine, 'base64')) ? comment : null;
}

/** RFC 8410: the fixed head of an Ed25519 SubjectPublicKeyInfo. */
function spki(raw) {
  return Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
}
