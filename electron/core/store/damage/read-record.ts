export type Value = null | number | bigint | string | Buffer;

/** A variable-length integer (https://www.sqlite.org/fileformat2.html#varint) and where it ends. */
export function readVarint(data: Buffer, at: number): readonly [value: number, next: number] {
  let value = 0n;
  for (let index = 0; index < 9; index++) {
    const byte = data.readUInt8(at + index);
    if (index === 8) return [toNumber((value << 8n) | BigInt(byte)), at + 9];
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return [toNumber(value), at + index + 1];
  }
  throw new RangeError('Unreachable');
}

function toNumber(value: bigint): number {
  return Number(BigInt.asIntN(64, value));
}

const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8];
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** The columns of a record (section 2.1 of the file format). Throws RangeError or TypeError for one that is none. */
export function readRecord(payload: Buffer): Value[] {
  const [headerSize, first] = readVarint(payload, 0);
  if (headerSize > payload.length) throw new RangeError('A header longer than its record');
  const values: Value[] = [];
  let body = headerSize;
  for (let at = first; at < headerSize;) {
    const [type, next] = readVarint(payload, at);
    at = next;
    const size = sizeOf(type);
    if (body + size > payload.length) throw new RangeError('A value longer than its record');
    values.push(valueOf(type, payload.subarray(body, body + size)));
    body += size;
  }
  if (body !== payload.length) throw new RangeError('Left over');
  return values;
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  if (type === 7) return 8;
  if (type === 8 || type === 9) return 0;
  const size = INTEGER_SIZES[type];
  if (size === undefined) throw new RangeError('No such type');
  return size;
}

function valueOf(type: number, data: Buffer): Value {
  if (type >= 12) return type % 2 === 0 ? data : DECODER.decode(data);
  if (type === 0) return null;
  if (type === 7) return data.readDoubleBE(0);
  if (type === 8 || type === 9) return type - 8;
  if (type < 6) return data.readIntBE(0, data.length);
  const whole = data.readBigInt64BE(0);
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}
