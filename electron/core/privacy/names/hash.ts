/** 32-bit FNV-1a over UTF-16 units, finished with a mix so that the low bits are usable as a table index. */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** One hash of two. Not symmetric. */
export function mix(left: number, right: number): number {
  return finish(Math.imul(left, 0x9e3779b1) ^ (right + 0x7f4a7c15));
}

function finish(value: number): number {
  let hash = value ^ (value >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash | 0;
}
