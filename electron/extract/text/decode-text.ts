import { SottoError } from '../../../shared/errors.ts';

/** Of the characters of a text, this share at most may be control characters. */
const CONTROL_SHARE = 0.002;

// eslint-disable-next-line no-control-regex -- what a text has no use for; tab, line ends, form feed and escape it has
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;

/**
 * Text in whatever encoding: by its byte order mark, else UTF-8, else UTF-16 where every other byte is zero, else
 * Windows-1252. Line ends become \n. Throws ATTACHMENT_NOT_TEXT.
 */
export function decodeText(data: Uint8Array): string {
  const text = decode(data).replace(/\r\n?/g, '\n');
  const controls = text.slice(0, 1_000_000).match(CONTROLS)?.length ?? 0;
  if (text.includes('\0') || controls > Math.max(1, text.length * CONTROL_SHARE)) {
    throw new SottoError('ATTACHMENT_NOT_TEXT');
  }
  return text;
}

function decode(data: Uint8Array): string {
  if (startsWith(data, 0xff, 0xfe, 0, 0) || startsWith(data, 0, 0, 0xfe, 0xff)) {
    throw new SottoError('ATTACHMENT_NOT_TEXT');
  }
  if (startsWith(data, 0xff, 0xfe)) return strictly('utf-16le', data);
  if (startsWith(data, 0xfe, 0xff)) return strictly('utf-16be', data);
  const utf16 = utf16Without(data);
  if (utf16 !== undefined) return strictly(utf16, data);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    if (startsWith(data, 0xef, 0xbb, 0xbf)) throw new SottoError('ATTACHMENT_DAMAGED');
    return new TextDecoder('windows-1252').decode(data);
  }
}

function strictly(encoding: string, data: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    throw new SottoError('ATTACHMENT_DAMAGED');
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function utf16Without(data: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(data.length, 4096) & ~1;
  if (length < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (data[at] === 0) even += 1;
    if (data[at + 1] === 0) odd += 1;
  }
  const most = (length / 2) * 0.7;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

function startsWith(data: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => data[index] === byte);
}
