import { expect, it } from 'vitest';

import { passphraseKey, cryptoReady } from '../../../electron/core/crypto/sodium.ts';
import type { Stretch } from '../../../electron/core/crypto/stretch.ts';
import type { ByteSource } from '../../../electron/core/transfer/import/byte-source.ts';
import { SEALED_HEADER_BYTES } from '../../../electron/core/transfer/sealed/header.ts';
import { PIECE, seal } from '../../../electron/core/transfer/sealed/seal.ts';
import { unseal } from '../../../electron/core/transfer/sealed/unseal.ts';
import { seededRandom } from '../../fixtures/downloads/seeded-random.ts';

await cryptoReady;

/** A few hundred bits here; `npm run stress -- sealed` flips every bit of a file, and each near a border of a long one. */
const RUNS = Number(process.env['SOTTO_STRESS_RUNS'] ?? 300);
const EVERY = RUNS >= 4000;
const PASSPHRASE = 'a passphrase of the file';
const parameters = { opsLimit: 1, memLimit: 8 * 1024 * 1024 };

/** The real one, asked once for each salt. */
const known = new Map<string, Buffer>();
const stretch: Stretch = async (passphrase, salt, costs) => {
  const name = JSON.stringify([passphrase, Buffer.from(salt).toString('hex'), costs]);
  const key = known.get(name) ?? passphraseKey(passphrase, salt, costs);
  known.set(name, key);
  return Buffer.from(key);
};

const inMemory = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  descriptor: -1,
  read: async (position, length) => Buffer.from(bytes.subarray(position, position + length)),
  close: async () => undefined,
});

async function sealed(text: string): Promise<Buffer> {
  async function* whole(): AsyncGenerator<string> {
    yield text;
  }
  const pieces: Buffer[] = [];
  for await (const piece of seal(whole(), { passphrase: PASSPHRASE, stretch, parameters })) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function opens(bytes: Buffer): Promise<boolean> {
  try {
    (await unseal(inMemory(bytes), PASSPHRASE, stretch)).close();
    return true;
  } catch {
    return false;
  }
}

async function flip(bytes: Buffer, bits: Iterable<number>): Promise<number> {
  let tried = 0;
  for (const bit of bits) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (await opens(changed)) throw new Error(`A file whose bit ${bit} was flipped was taken`);
    tried += 1;
  }
  return tried;
}

// The bug: a part of the header or of a piece that no check covers.
it(
  'refuses a file whichever one bit of it is flipped',
  async () => {
    const short = await sealed(
      JSON.stringify({ format: 'sotto', version: 1, conversations: [{ id: 'a', title: 'b' }] }),
    );
    const long = await sealed('x'.repeat(2 * PIECE + 500));
    expect(await opens(short)).toBe(true);
    expect(await opens(long)).toBe(true);

    const random = seededRandom(7);
    const bitsOf = (from: number, until: number): number[] =>
      Array.from({ length: (until - from) * 8 }, (_, at) => from * 8 + at);
    const some = (bits: number[], most: number): number[] =>
      EVERY ? bits : Array.from({ length: most }, () => bits[Math.floor(random() * bits.length)] ?? 0);
    const border = SEALED_HEADER_BYTES + PIECE + 17;
    const borders = [...bitsOf(border - 40, border + 24), ...bitsOf(long.length - 24, long.length)];
    const tried = (await flip(short, some(bitsOf(0, short.length), RUNS))) + (await flip(long, some(borders, 40)));
    if (EVERY) expect(tried).toBe(short.length * 8 + borders.length);
    process.stdout.write(`sealed: ${tried} bits flipped, every file refused\n`);
  },
  60_000 + RUNS * 200,
);
