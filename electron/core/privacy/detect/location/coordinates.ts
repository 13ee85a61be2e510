import type { Detector } from '../detect-context.ts';

const NUMBER = '\\d{1,3}(?:[.,]\\d{1,10})?';
/** Degrees, minutes and seconds, as much of them as is written: 52.5200°, 48°51'29.6", 48° 51.5'. */
const DEGREES = `${NUMBER} ?[°o]? ?(?:${NUMBER} ?['’′] ?(?:${NUMBER} ?(?:["”″]|['’′]{2}) ?)?)?`;
const LETTER_LAST = new RegExp(`${DEGREES}[NS][ ,;/]{1,3}${DEGREES}[EWO](?![\\p{L}\\p{N}])`, 'uy');
const LETTER_FIRST = new RegExp(`${DEGREES}[ ,;/]{0,3}[EWO] ?${DEGREES}`, 'uy');
const PAIR = /(\d{1,2}\.\d{3,15}) ?(?:[,;/]|(?<=\d) ) ?([-+]?\d{1,3}\.\d{3,15})(?![\w.])/y;

/** What is said before a place on the map rather than before any two numbers. */
const TELLING =
  /(?:\b(?:location|located|whereabouts|position(?:ed)?|coord(?:inate)?s?|gps|pin|geo|lat|lng|long|latitude|longitude|liv(?:e|es|ing)|home|house|flat|meet|standort|koordinaten|wohn(?:e|t)|ubicaci[oó]n|coordenadas|localiza[cç][aã]o|posizione|coordinate|position|coordonn[eé]es|locatie|co[oö]rdinaten)\b[^\n()[\]{}]{0,40}|\bgeo:|[?&](?:q|ll|sll|query|center|destination|origin|daddr|saddr|loc|point)=|\/maps\/[^\s"]{0,80}[@/]|#map=\d{1,2}\/)$/iu;
const LEAD = 120;

/**
 * Points on the map: degrees with their hemisphere, to a minute or a hundredth at least (ISO 6709 Annex D and common
 * writings), and decimal pairs beside a word or in a link that says so. Pairs in brackets are data of a program.
 */
export const coordinatesDetector: Detector = {
  name: 'coordinates',
  detect({ text, tokens, sink }) {
    let done = 0;
    for (const token of tokens) {
      if (token.start < done || token.end - token.start > 3 || token.letters > 1) continue;
      const after = text.charCodeAt(token.end);
      // only what may go on as a decimal number or as degrees
      if (
        token.letters === 1
          ? text.charAt(token.end - 1) !== 'o'
          : !'.,°'.includes(text.charAt(token.end)) && after !== 0x20
      )
        continue;
      const end = withHemisphere(text, token.start);
      if (end > 0) {
        const letter = /[NS] ?$/.exec(text.slice(Math.max(0, token.start - 2), token.start));
        const start = token.start - (letter?.[0].length ?? 0);
        sink.add(start, end, 'coordinates', 0.85, 'pattern:coordinates');
        done = end;
        continue;
      }
      if (after !== 0x2e) continue;
      PAIR.lastIndex = token.start;
      const pair = PAIR.exec(text);
      if (pair === null || Number(pair[1]) > 90 || Math.abs(Number(pair[2])) > 180) continue;
      const sign = /[-+]/.test(text.charAt(token.start - 1)) ? 1 : 0;
      const start = token.start - sign;
      if (!TELLING.test(text.slice(Math.max(0, start - LEAD), start))) continue;
      done = start + pair[0].length + sign;
      sink.add(start, done, 'coordinates', 0.8, 'context:coordinates');
    }
  },
};

/** The end of a pair of degrees with hemispheres that begins at `start`, or -1 where it says no more than a whole degree. */
function withHemisphere(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 3), start);
  const pattern = /(?:^|[^\p{L}])[NS] ?$/u.test(before) ? LETTER_FIRST : LETTER_LAST;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match !== null && /\d[.,]\d{2}|\d ?['’′]/u.test(match[0]) ? start + match[0].length : -1;
}
