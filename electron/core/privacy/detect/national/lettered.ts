import type { Detector } from '../detect-context.ts';
import { standsAlone } from '../number-window.ts';
import { vin } from './letter-checks.ts';
import type { LetterPattern } from './letter-patterns.ts';
import { DIGIT_FIRST, LETTER_FIRST } from './letter-patterns.ts';

// World manufacturer identifiers that are common on the road; outside North America the check digit is free.
const MAKERS =
  /^(?:WBA|WBS|WBY|WDB|WDC|WDD|W1K|W1N|WVW|WVG|WV[12]|WAU|WUA|WP[01]|WF0|W0L|W0V|VF[1378]|VR[13]|VNK|VSS|VS6|ZFA|ZFF|ZAR|ZHW|SAJ|SAL|SCC|SB1|SHH|TMB|TMA|TRU|UU1|YV1|YS3|XTA|JH[MN]|JT[DEHMN]|JF[12]|JM[1Z]|JN[18]|JS[23]|KM[H8]|KN[ADM]|LFV|LSV|LGB|MA3|MAL|NM0|NMT|[1-5][A-HJ-NPR-Z][A-HJ-NPR-Z1-9])[A-Z0-9]*\d{2}[A-Z0-9]*$/;

interface Compiled {
  readonly entries: readonly LetterPattern[];
  readonly pattern: RegExp;
  readonly each: readonly RegExp[];
}

function compile(entries: readonly LetterPattern[]): Compiled {
  return {
    entries,
    // oxlint-disable-next-line security/detect-non-literal-regexp -- of our own patterns
    pattern: new RegExp(entries.map((entry) => `(?:${entry.source})`).join('|'), 'iy'),
    // oxlint-disable-next-line security/detect-non-literal-regexp -- of our own patterns
    each: entries.map((entry) => new RegExp(entry.source, 'iy')),
  };
}

const LETTERS = compile(LETTER_FIRST);
const DIGITS = compile(DIGIT_FIRST);

/** National numbers that mix letters and digits, each with its own check. */
export const letteredNumberDetector: Detector = {
  name: 'lettered-number',
  detect({ text, tokens, sink }) {
    const tryAt = (compiled: Compiled, start: number): void => {
      compiled.pattern.lastIndex = start;
      if (!compiled.pattern.test(text)) return;
      for (let at = 0; at < compiled.entries.length; at++) {
        const entry = compiled.entries[at];
        const each = compiled.each[at];
        if (entry === undefined || each === undefined) continue;
        each.lastIndex = start;
        const match = each.exec(text);
        if (match === null || !standsAlone(text, start, start + match[0].length)) continue;
        const value = match[0];
        // Small letters are taken only where every letter is small: "a1234567b" in code is no identity card.
        const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
        const upper = value.toUpperCase();
        const read = entry.rule === 'fi-hetu' ? upper : upper.replace(/[^A-Z0-9]/g, '');
        if (mixed || !entry.check(read)) continue;
        const score = /[a-z]/.test(value) ? entry.score - 0.2 : entry.score;
        sink.add(start, start + value.length, entry.type, score, `number:${entry.rule}`);
      }
    };
    for (const token of tokens) {
      const first = text.charCodeAt(token.start);
      if (first >= 0x41) tryAt(LETTERS, token.start);
      else {
        tryAt(DIGITS, token.start);
        const letters = lettersBefore(text, token.start);
        if (letters >= 0) tryAt(LETTERS, letters);
      }
      const length = token.end - token.start;
      if (length === 17 && token.letters > 1 && token.digits > 2) {
        const value = text.slice(token.start, token.end);
        if (
          /^[A-HJ-NPR-Z0-9]{17}$/.test(value) &&
          (vin(value) || MAKERS.test(value)) &&
          standsAlone(text, token.start, token.end)
        ) {
          sink.add(token.start, token.end, 'vehicle-id', 0.9, 'checksum:vin');
        }
      }
    }
  },
};

/** "QQ 12 34 56 C", "X-1234567-L": the letters one separator before a token of digits, or -1. */
function lettersBefore(text: string, start: number): number {
  const separator = text.charCodeAt(start - 1);
  if (separator !== 0x20 && separator !== 0x2d) return -1;
  let at = start - 1;
  while (at > 0 && start - at < 5 && isCapital(text.charCodeAt(at - 1))) at--;
  return at < start - 1 ? at : -1;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
