import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const XRP_ALPHABET = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** Bytes of a base58 text, or undefined when it has a character outside the alphabet. Meant for addresses (≤ 128 units). */
function decodeBase58(text: string, alphabet: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  for (let at = 0; at < text.length && text.charAt(at) === alphabet.charAt(0); at++) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/** Base58Check (Bitcoin and its kin; XRP with its own alphabet): the last four bytes are the head of a double SHA-256. */
export function isBase58Check(text: string, xrp = false): boolean {
  if (text.length > 112) return false;
  const bytes = decodeBase58(text, xrp ? XRP_ALPHABET : ALPHABET);
  if (bytes === undefined || bytes.length < 15) return false;
  const check = sha256(sha256(bytes.subarray(0, -4)));
  return bytes.subarray(-4).every((byte, at) => byte === check[at]);
}
