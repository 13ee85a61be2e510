const VALUES = new Int8Array(128).fill(-1);
for (const [at, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  VALUES[character.charCodeAt(0)] = at;
}
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

/** Printable ASCII (with tab and line breaks) out of base64 or base64url, or undefined when it decodes to anything else. */
export function decodeBase64Text(encoded: string): string | undefined {
  let bits = 0;
  let held = 0;
  let decoded = '';
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at);
    if (code === 0x3d || code <= 0x20) continue;
    const value = code < 128 ? (VALUES[code] ?? -1) : -1;
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 0xff;
    if (!isText(byte)) return undefined;
    decoded += String.fromCharCode(byte);
  }
  return decoded;
}

/** The same out of hexadecimal. */
export function decodeHexText(encoded: string): string | undefined {
  let decoded = '';
  for (let at = 0; at + 1 < encoded.length; at += 2) {
    const byte = Number.parseInt(encoded.slice(at, at + 2), 16);
    if (!isText(byte)) return undefined;
    decoded += String.fromCharCode(byte);
  }
  return decoded;
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
