import { mod97 } from '../checksum.ts';
import type { Detector } from '../detect-context.ts';

// Country and length of each registered IBAN (SWIFT IBAN registry).
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KW30 KZ20 LB28 ' +
    'LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 ' +
    'QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ' +
    'DZ26 AO25 BJ28 BF28 CM27 CV25 CF27 TD27 KM27 CG27 CI28 GA27 GQ27 GW25 HT32 MG27 ML28 MZ25 NE28 SN28 TG28'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?[0-9][ ]?[0-9](?=[ A-Za-z0-9.\-\n_/,|:*#~`\t])/g;
const MAX_LENGTH = 34;
/** Of a table, a list, a quotation, a comment or emphasis. */
const BETWEEN_GROUPS = new Set([...'#*,/:>_`|~'].map((mark) => mark.charCodeAt(0)));

/**
 * IBANs (ISO 13616), whatever separates the groups: blanks, dots, dashes, slashes, cells of a table, a quoted line's end.
 * Gated on MOD 97-10 alone.
 */
export const ibanDetector: Detector = {
  name: 'iban',
  detect({ text, sink }) {
    START.lastIndex = 0;
    for (let match = START.exec(text); match !== null; match = START.exec(text)) {
      const country = match[0].slice(0, 2).toUpperCase();
      const length = LENGTHS[country];
      if (length === undefined) continue;
      const end = readIban(text, match.index, length);
      if (end < 0) continue;
      const compact = text
        .slice(match.index, end)
        .replace(/[^A-Za-z0-9]/g, '')
        .toUpperCase();
      if (mod97(compact.slice(4) + compact.slice(0, 4)) !== 1) continue;
      sink.add(match.index, end, 'iban', 0.99, 'checksum:mod97');
      START.lastIndex = end;
    }
  },
};

/** The end of `length` letters and digits from `start`, or -1 when there are fewer or more follow. */
function readIban(text: string, start: number, length: number): number {
  let count = 0;
  let gaps = 0;
  const capital = isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(start + 1));
  for (let at = start; at < text.length && at - start < MAX_LENGTH * 3; at++) {
    const code = text.charCodeAt(at);
    const isAlnum = (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (isAlnum) {
      count++;
      gaps = 0;
      if (count === length) return isWord(text.charCodeAt(at + 1)) ? -1 : at + 1;
    } else if (isGap(code, capital) && gaps < 8) {
      gaps++;
    } else {
      return -1;
    }
  }
  return -1;
}

/** "de 12, 13, 14": what also stands between the words of a list separates the groups of a number in capitals alone. */
function isGap(code: number, capital: boolean): boolean {
  if (code === 0x20 || code === 0x2e || code === 0x2d || code === 0x0a || code === 0x09) return true;
  return capital && BETWEEN_GROUPS.has(code);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
