import { hash, randomBytes } from '../crypto/sodium.ts';

/** Crockford's base32: no I, L, O or U, so that a handwritten key is read back right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 160 bits: beyond guessing, so the key needs no slow derivation. */
const SECRET_BYTES = 20;
/** Characters of checksum (20 bits of BLAKE2b): a slip of the pen is told apart from a wrong key. */
const CHECK_CHARACTERS = 4;
const GROUP = 4;

/** A new recovery key: 36 characters in nine groups, `XXXX-XXXX-…`. */
export function newRecoveryKey(): string {
  const body = toBase32(randomBytes(SECRET_BYTES));
  const all = body + checksum(body);
  return (all.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** The slot key that a typed recovery key stands for; null when it has a typing error. Spaces, case, O and I are forgiven. */
export function recoverySlotKey(typed: string): Buffer | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const body = text.slice(0, -CHECK_CHARACTERS);
  if (body.length !== (SECRET_BYTES * 8) / 5 || [...text].some((c) => !ALPHABET.includes(c))) return null;
  if (checksum(body) !== text.slice(-CHECK_CHARACTERS)) return null;
  return hash(`sotto recovery key:${body}`);
}

function checksum(body: string): string {
  return toBase32(hash(`sotto recovery check:${body}`)).slice(0, CHECK_CHARACTERS);
}

function toBase32(bytes: Uint8Array): string {
  let out = '';
  let bits = 0;
  let buffer = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(buffer >> bits) & 31] ?? '';
    }
  }
  return out;
}
