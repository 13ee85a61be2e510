import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { HEX, type Random, UPPER } from '../random.ts';
import { ibanCheck, luhn } from './checksums.ts';

/** Issuer ranges of the big networks, none of them a published test number. */
export function card(random: Random): string {
  const [prefix, length] = random.pick([
    ['4', 16],
    ['51', 16],
    ['55', 16],
    ['2221', 16],
    ['34', 15],
    ['37', 15],
    ['6011', 16],
    ['3530', 16],
    ['36', 14],
    ['6220', 16],
  ] as const);
  const body = prefix + random.digits(length - prefix.length - 1);
  const full = body + luhn(body);
  const style = random.int(0, 3);
  if (style === 0 || length === 14) return full;
  if (length === 15) return `${full.slice(0, 4)} ${full.slice(4, 10)} ${full.slice(10)}`;
  return full.replace(/(\d{4})(?=\d)/g, style === 1 ? '$1-' : '$1 ');
}

/** BBAN layouts of the IBAN registry: n digit, a letter, c either. */
const BBAN: Readonly<Record<string, string>> = {
  DE: '18n',
  FR: '10n11c2n',
  GB: '4a14n',
  ES: '20n',
  IT: '1a10n12c',
  NL: '4a10n',
  BE: '12n',
  AT: '16n',
  CH: '5n12c',
  PL: '24n',
  SE: '20n',
  NO: '11n',
  DK: '14n',
  FI: '14n',
  PT: '21n',
  IE: '4a14n',
  LU: '3n13c',
  SA: '2n18c',
  TR: '5n1n16c',
  BR: '23n1a1c',
  MT: '4a5n18c',
  GR: '7n16c',
  CZ: '20n',
};

export function iban(random: Random): string {
  const country = random.pick(Object.keys(BBAN));
  const bban = (BBAN[country] ?? '').replace(/(\d+)([nac])/g, (_, count: string, kind: string) =>
    random.chars(Number(count), kind === 'n' ? '0123456789' : kind === 'a' ? UPPER : `${UPPER}0123456789`),
  );
  const full = country + ibanCheck(country, bban) + bban;
  return random.chance(0.5) ? full : full.replace(/(.{4})(?=.)/g, '$1 ');
}

export function bic(random: Random): string {
  return (
    random.chars(4, UPPER) +
    random.pick(['DE', 'FR', 'GB', 'NL', 'CH', 'US']) +
    random.pick(['FF', 'PP', '2L', 'MM', '33']) +
    random.pick(['', 'XXX', '500'])
  );
}

export const bankAccount = (random: Random): string => random.digits(random.int(8, 12));
export const sortCode = (random: Random): string => random.digits(6).replace(/(\d\d)(?=\d)/g, '$1-');

const B58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function base58Check(payload: Uint8Array): string {
  const all = new Uint8Array([...payload, ...sha256(sha256(payload)).slice(0, 4)]);
  let number = BigInt(`0x${[...all].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  let text = '';
  while (number > 0n) {
    text = B58[Number(number % 58n)] + text;
    number /= 58n;
  }
  for (const byte of all) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}

const bytes = (random: Random, length: number): Uint8Array => Uint8Array.from({ length }, () => random.int(0, 255));

const B32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Bech32 (BIP 173) address of a version-0 witness program. */
function bech32(prefix: string, program: Uint8Array): string {
  const data = [0];
  let bits = 0;
  let value = 0;
  for (const byte of program) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      data.push((value >> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  if (bits > 0) data.push((value << (5 - bits)) & 31);
  const expanded = [
    ...[...prefix].map((char) => char.charCodeAt(0) >> 5),
    0,
    ...[...prefix].map((char) => char.charCodeAt(0) & 31),
  ];
  let check = 1;
  for (const item of [...expanded, ...data, 0, 0, 0, 0, 0, 0]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ item;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((poly, index) => {
      if ((top >> index) & 1) check ^= poly;
    });
  }
  check ^= 1;
  const tail = Array.from({ length: 6 }, (_, index) => (check >>> (5 * (5 - index))) & 31);
  return `${prefix}1${[...data, ...tail].map((item) => B32[item]).join('')}`;
}

function ethereum(random: Random): string {
  const hex = random.chars(40, HEX);
  const hash = keccak_256(new TextEncoder().encode(hex));
  // EIP-55: a letter is upper case when its nibble of the hash is 8 or more
  return `0x${[...hex].map((char, index) => ((((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 15) >= 8 ? char.toUpperCase() : char)).join('')}`;
}

export function wallet(random: Random): string {
  const kind = random.int(0, 4);
  if (kind === 0) return base58Check(new Uint8Array([0, ...bytes(random, 20)]));
  if (kind === 1) return base58Check(new Uint8Array([5, ...bytes(random, 20)]));
  if (kind === 2) return bech32('bc', bytes(random, 20));
  if (kind === 3) return base58Check(new Uint8Array([65, ...bytes(random, 20)]));
  return ethereum(random);
}
