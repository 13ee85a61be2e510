import type { Detector } from '../detect-context.ts';

const MAC =
  /(?<![0-9A-Za-z:.-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}(?:[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1)?[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![0-9A-Za-z]|[:-][0-9A-Fa-f]{2}(?:[:-]|\b))/y;

/** EUI-48 and EUI-64 with colons or dashes, and the dotted form of network gear. All-zero and broadcast are left out. */
export const macAddressDetector: Detector = {
  name: 'mac-address',
  detect({ text, sink }) {
    for (const start of candidates(text)) {
      MAC.lastIndex = start;
      const match = MAC.exec(text);
      if (match === null) continue;
      const hex = match[0].replace(/[^0-9A-Fa-f]/g, '');
      if (/^(?:0+|f+)$/i.test(hex)) continue;
      // Three dotted groups of four digits alone are more often a number.
      if (match[0].includes('.') && /^\d+$/.test(hex)) continue;
      sink.add(match.index, match.index + match[0].length, 'mac-address', 0.9, 'pattern:mac');
    }
  },
};

/** Where separators stand three apart (five for dots), as in a MAC address: its first unit. */
function* candidates(text: string): Generator<number> {
  for (const [separator, width] of [
    [':', 2],
    ['-', 2],
    ['.', 4],
  ] as const) {
    let last = -1;
    for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
      if (at <= last || text.charAt(at + width + 1) !== separator) continue;
      if (width === 2 && text.charAt(at + 6) !== separator) continue;
      last = at + (width + 1) * (width === 2 ? 4 : 1);
      yield at - width;
    }
  }
}
