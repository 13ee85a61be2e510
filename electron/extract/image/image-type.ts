const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

/** By the first bytes: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern. */
export function imageType(data: Uint8Array): ImageType | undefined {
  if (PNG.every((byte, index) => data[index] === byte)) return 'image/png';
  if (data[0] === 0xff && data[1] === 0xd8 && data[2] === 0xff) return 'image/jpeg';
  const head = Buffer.from(data.subarray(0, 12)).toString('latin1');
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  return undefined;
}
