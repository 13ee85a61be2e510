/** What a text begins with, by the bytes of its mark (Unicode 16, 23.8). */
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const BRACES: ReadonlySet<number | undefined> = new Set([0x5b, 0x7b]);

type Decoder = InstanceType<typeof TextDecoder>;

/** UTF-8 without a mark, of a JSON text that may be UTF-16 too. Bytes that are no UTF-8 are passed on as they are. */
export async function* toUtf8(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: Decoder | undefined;
  let begun = false;
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    let part: Buffer = chunk;
    if (!begun) {
      part = Buffer.concat([held, chunk]);
      held = part;
      if (part.length < 4) continue;
      begun = true;
      [decoder, part] = begin(part);
    }
    yield decoder === undefined ? part : Buffer.from(decoder.decode(part, { stream: true }), 'utf8');
  }
  if (!begun) yield held;
}

function begin(part: Buffer): [Decoder | undefined, Buffer] {
  const [a, b] = part;
  if (a === 0xff && b === 0xfe) return [new TextDecoder('utf-16le'), part];
  if (a === 0xfe && b === 0xff) return [new TextDecoder('utf-16be'), part];
  // a JSON text begins with a character of ASCII: a zero beside it tells the rest
  if (BRACES.has(a) && b === 0) return [new TextDecoder('utf-16le'), part];
  if (a === 0 && BRACES.has(b)) return [new TextDecoder('utf-16be'), part];
  return [undefined, part.subarray(0, 3).equals(UTF8_MARK) ? part.subarray(3) : part];
}
