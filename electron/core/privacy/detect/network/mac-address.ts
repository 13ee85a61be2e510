import type { Detector } from '../detect-context.ts';

const MAC =
  /(?<![0-9A-Za-z:.-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}(?:[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1)?[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![0-9A-Za-z]|[:-][0-9A-Fa-f]{2}(?:[:-]|\b))/g;

/** EUI-48 and EUI-64 with colons or dashes, and the dotted form of network gear. All-zero and broadcast are left out. */
export const macAddressDetector: Detector = {
  name: 'mac-address',
  detect({ text, sink }) {
    MAC.lastIndex = 0;
    for (let match = MAC.exec(text); match !== null; match = MAC.exec(text)) {
      const hex = match[0].replace(/[^0-9A-Fa-f]/g, '');
      if (/^(?:0+|f+)$/i.test(hex)) continue;
      // Three dotted groups of four digits alone are more often a number.
      if (match[0].includes('.') && /^\d+$/.test(hex)) continue;
      sink.add(match.index, match.index + match[0].length, 'mac-address', 0.9, 'pattern:mac');
    }
  },
};
