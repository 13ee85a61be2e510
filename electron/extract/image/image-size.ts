import type { ImageType } from './image-type.ts';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** In pixels, from the header; undefined when there is none to read. */
export function imageSize(type: ImageType, data: Buffer): ImageSize | undefined {
  try {
    switch (type) {
      case 'image/png':
        return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
      case 'image/gif':
        return { width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
      case 'image/jpeg':
        return jpegSize(data);
      case 'image/webp':
        return webpSize(data);
    }
  } catch {
    // it ends before its header does
    return undefined;
  }
}

/** The first start-of-frame segment: ITU T.81, B.2.2. */
function jpegSize(data: Buffer): ImageSize | undefined {
  for (let at = 2; at < data.length;) {
    if (data.readUInt8(at) !== 0xff) return undefined;
    const marker = data.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
    at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}

/** RFC 9649, section 2. */
function webpSize(data: Buffer): ImageSize | undefined {
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = data.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}
