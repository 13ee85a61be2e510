import { Buffer } from 'node:buffer';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

// Pictures of screens hold few colours. With a palette they weigh a third of what Chromium writes.

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;
const INDEXED = 3;

interface SmallPng {
  readonly png: Buffer;
  /** How far the farthest pixel is from what it was, of 255 in any channel. */
  readonly error: number;
}

/** Of what Chromium writes: 24 bits a pixel, red first, line by line. */
export function pixelsOf(png: Buffer): Uint32Array {
  return coloursIn(decode(png));
}

function coloursIn({ width, height, channels, rows }: ReturnType<typeof decode>): Uint32Array {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * channels;
    colours[at] = ((rows[from] ?? 0) << 16) | ((rows[from + 1] ?? 0) << 8) | (rows[from + 2] ?? 0);
  }
  return colours;
}

/** The same picture with 256 colours at most: those that the most pixels would miss the most. What is small already stays. */
export function smallPng(png: Buffer): SmallPng {
  const decoded = decode(png);
  const { width, height } = decoded;
  if (decoded.channels === 1) return { png, error: 0 };
  const counts = new Map<number, number>();
  const colours = coloursIn(decoded);
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const { palette, nearest, error } = choose(counts);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      lines[y * (width + 1) + 1 + x] = nearest.get(colours[y * width + x] ?? 0) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap(channelsOf));
  const parts = [chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', deflateSync(lines, { level: 9 }))];
  return { png: Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]), error };
}

const channelsOf = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function choose(counts: ReadonlyMap<number, number>): {
  readonly palette: readonly number[];
  readonly nearest: ReadonlyMap<number, number>;
  readonly error: number;
} {
  const all = [...counts].map(([colour, count]) => ({ colour, count, to: 0, missed: Infinity }));
  const palette: number[] = [];
  while (palette.length < MOST_COLOURS) {
    let worst = all[0];
    for (const one of all) {
      if (one.missed > 0 && (worst === undefined || weight(one) > weight(worst))) worst = one;
    }
    if (worst === undefined || worst.missed === 0) break;
    const index = palette.push(worst.colour) - 1;
    for (const one of all) {
      const distance = farthest(one.colour, worst.colour);
      if (distance < one.missed) Object.assign(one, { missed: distance, to: index });
    }
  }
  const error = Math.max(0, ...all.map(({ missed }) => missed));
  return { palette, nearest: new Map(all.map(({ colour, to }) => [colour, to])), error };
}

/** The first one is the ground of the picture; after it, what is far off counts more than what is common. */
const weight = ({ count, missed }: { readonly count: number; readonly missed: number }): number =>
  missed === Infinity ? count * 1e9 : missed ** 3 * count ** 0.5;

function farthest(one: number, other: number): number {
  const [red, green, blue] = channelsOf(one);
  const [otherRed, otherGreen, otherBlue] = channelsOf(other);
  return Math.max(Math.abs(red - otherRed), Math.abs(green - otherGreen), Math.abs(blue - otherBlue));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const edges = Buffer.alloc(8);
  edges.writeUInt32BE(data.length, 0);
  edges.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)]);
}

/** 8 bits to a channel and no interlacing: all that Chromium and this file write. */
function decode(png: Buffer): {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly rows: Buffer;
} {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, [INDEXED]: 1, 6: 4 }[png.readUInt8(25)];
  if (channels === undefined || png.readUInt8(24) !== 8 || png.readUInt8(28) !== 0)
    throw new Error('Not a PNG of ours');
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, channels, rows: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels) };
}

function unfiltered(raw: Buffer, stride: number, step: number): Buffer {
  const height = raw.length / (stride + 1);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < step ? 0 : (rows[at - step] ?? 0);
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (rows[at - stride - step] ?? 0);
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      rows[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const base = left + up - corner;
  const [a, b, c] = [Math.abs(base - left), Math.abs(base - up), Math.abs(base - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
