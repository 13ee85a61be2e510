import { isValidPhoneNumber } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import type { DetectContext, Detector } from '../detect-context.ts';
import { standsAlone } from '../number-window.ts';

const EXTENSION = '(?:[ ,]{0,2}(?:x|ext\\.?|extension|#)[ .:]{0,2}\\d{1,6})?';
const INTERNATIONAL = new RegExp(`\\+\\(?\\d{1,3}\\)?(?:[ .\\-()/]{0,3}\\d){6,13}${EXTENSION}`, 'iy');
const DOUBLE_ZERO = new RegExp(`00[1-9]\\d{0,2}(?:[ .\\-()/]{1,3}\\d{1,8}){1,6}${EXTENSION}`, 'iy');
const PARENTHESES = new RegExp(
  `(?:1[ -]?)?\\(\\+?\\d{1,5}\\)[ .\\-/]{0,2}\\d{2,5}(?:[ .\\-/]\\d{2,5}){0,3}${EXTENSION}`,
  'iy',
);
const NANP = new RegExp(`(?:1[-. ])?(\\d{3})([-. ])(\\d{3})([-. ])\\d{4}${EXTENSION}`, 'iy');
const TRUNK = new RegExp(`0[1-9]\\d{0,4}(?:(?:[-/ ]| - | / )\\d{2,8}){1,5}${EXTENSION}`, 'iy');
const GROUPED = /\d{2,4}([ .-])(?:\d{5,6}|\d{2,4}(?:\1\d{2,4}){1,4})(?!\d)/y;
/** As France and its neighbours write it. */
const DOTTED = /0[1-9](?:\.\d{2}){4}(?![.\d])/y;
const BARE = /0[1-9]\d{8,9}/y;

// Where a number without its country code is tried; the order is the number of its likely users.
const REGIONS: readonly CountryCode[] = [
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NO',
  'DK',
  'PL',
  'PT',
  'NL',
  'SE',
  'BE',
  'CH',
  'AT',
  'FI',
  'CZ',
  'AU',
  'NZ',
  'IE',
  'BR',
  'IN',
  'JP',
  'ZA',
  'MX',
];
const GROUPINGS = new Set([
  '3 2 3',
  '2 2 2 2',
  '2 2 2 2 2',
  '3 2 2 2',
  '3 3 3',
  '2 3 2 2',
  '2 3 3 3',
  '3 3 2 2',
  '2 4 4',
  '3 4 4',
  '4 3 3',
  '2 3 4',
  '3 3 4',
  '3 2 2',
  '2 3 3',
  '4 2 2',
]);
const CALLS =
  /\b(?:phone|tel|call|mobile|cell|fax|reach|contact|ring|dial|text|sms|whatsapp|number|telefon|handy|anruf|appel|llam|chiam|lig|bel|ring|soit|answer|pick up|busy|line)\w{0,8}\b[^\n]{0,48}$/i;

/** "555 0101 office", "(69) 948-538-Fax": the label comes after. */
const LABEL_AFTER =
  /\+?\(?\d[\d ().-]{4,22}\d(?:x\d{1,6})?(?= ?[-–(]? ?(?:office|fax|mobile|home|work|cell|direct|landline|tel|phone)\b)/gi;

/** Phone numbers without a label: by their written form, and by libphonenumber where the form alone is not enough. */
export const phoneDetector: Detector = {
  name: 'phone',
  detect(context) {
    const { text, sink } = context;
    for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
      const next = text.charCodeAt(at + 1);
      if ((next < 0x30 || next > 0x39) && next !== 0x28) continue;
      // underscores are the line of a form
      if (at > 0 && /[A-Za-z0-9+/=)]/.test(text.charAt(at - 1))) continue;
      const end = match(INTERNATIONAL, text, at);
      if (end > 0 && !/[A-Za-z0-9]/.test(text.charAt(end)))
        sink.add(at, end, 'phone', 0.9, 'pattern:phone-international');
    }
    for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      const next = text.charCodeAt(at + 1);
      if ((next < 0x30 || next > 0x39) && next !== 0x2b) continue;
      const start =
        /1[ -]?$/.test(text.slice(Math.max(0, at - 2), at)) && !/\d/.test(text.charAt(at - 3))
          ? text.lastIndexOf('1', at)
          : at;
      const end = match(PARENTHESES, text, start);
      if (end < 0 || !standsAlone(text, start, end)) continue;
      const digits = text.slice(start, end).replace(/\D/g, '').length;
      if (digits >= 7 && digits <= 15) sink.add(start, end, 'phone', 0.8, 'pattern:phone-parentheses');
    }
    LABEL_AFTER.lastIndex = 0;
    for (let found = LABEL_AFTER.exec(text); found !== null; found = LABEL_AFTER.exec(text)) {
      const digits = digitCount(found[0].replace(/x.*/, ''), 0, found[0].length);
      if (digits >= 7 && digits <= 15 && !/[\w.]/.test(text.charAt(found.index - 1))) {
        sink.add(found.index, found.index + found[0].length, 'phone', 0.7, 'label:after');
      }
    }
    for (const run of context.runs) {
      const first = run.groups[0];
      if (first === undefined) continue;
      for (let group = 0; group < run.groups.length; group++) {
        const start = run.groups[group]?.start ?? 0;
        const before = group === 0 ? '' : (run.separators[group - 1] ?? '');
        if (before !== '' && before !== ' ' && before !== 'N') continue;
        if (phoneAt(context, start, before === ' ')) break;
      }
    }
  },
};

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? -1 : at + found[0].length;
}

function phoneAt({ text, sink }: DetectContext, start: number, inner: boolean): boolean {
  const code = text.charCodeAt(start);
  if (
    start > 0 &&
    /[\w.$€£#%:/=@(+`[-]/.test(text.charAt(start - 1)) &&
    !/[\s][:=#(]$/.test(text.slice(start - 2, start))
  ) {
    if (!/[:=(>"'#]/.test(text.charAt(start - 1)) || /U\+$/i.test(text.slice(start - 2, start))) return false;
  }
  const nanp = match(NANP, text, start);
  if (nanp > 0 && standsAlone(text, start, nanp)) {
    const value = text.slice(start, nanp);
    const dotted = value.includes('.');
    const area = /^(?:1[-. ])?(\d)/.exec(value)?.[1] ?? '';
    const score = (value.includes('-') ? 0.85 : 0.65) - (/[01]/.test(area) && dotted ? 0.2 : 0);
    sink.add(start, nanp, 'phone', score, 'pattern:phone-nanp');
    return true;
  }
  // In the middle of a longer number nothing but the North American form says where a phone number begins.
  if (inner) return false;
  if (code === 0x30) {
    const doubled = match(DOUBLE_ZERO, text, start);
    if (
      doubled > 0 &&
      standsAlone(text, start, doubled) &&
      digitCount(text, start, doubled) >= 10 &&
      digitCount(text, start, doubled) <= 17
    ) {
      sink.add(start, doubled, 'phone', 0.8, 'pattern:phone-00');
      return true;
    }
    const trunk = match(TRUNK, text, start);
    if (
      trunk > 0 &&
      standsAlone(text, start, trunk) &&
      !/^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4}$/.test(text.slice(start, trunk))
    ) {
      const digits = digitCount(text, start, trunk);
      if (digits >= 8 && digits <= 12 && !amongBytes(text, start, trunk)) {
        sink.add(start, trunk, 'phone', 0.65, 'pattern:phone-trunk');
        return true;
      }
    }
    const dotted = match(DOTTED, text, start);
    if (dotted > 0 && standsAlone(text, start, dotted)) {
      sink.add(start, dotted, 'phone', 0.7, 'pattern:phone-dotted');
      return true;
    }
    const bare = match(BARE, text, start);
    if (bare > 0 && standsAlone(text, start, bare) && isValidSomewhere(text.slice(start, bare), 4)) {
      sink.add(start, bare, 'phone', 0.55, 'phonenumber:valid');
      return true;
    }
    return false;
  }
  return groupedAt(text, start, sink);
}

function groupedAt(text: string, start: number, sink: DetectContext['sink']): boolean {
  const end = match(GROUPED, text, start);
  if (end < 0 || !standsAlone(text, start, end)) return false;
  const value = text.slice(start, end);
  const pattern = value
    .split(/[ .-]/)
    .map((group) => group.length)
    .join(' ');
  if (
    (!GROUPINGS.has(pattern) && pattern !== '2 6' && pattern !== '3 5') ||
    amongBytes(text, start, end) ||
    /^(?:19|20)\d\d[ .-]/.test(value)
  )
    return false;
  const called = CALLS.test(text.slice(Math.max(0, start - 64), start));
  const dashed = value.includes('-');
  if (!called && (dashed || value.includes('.')) && !/^\d{3}-\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  if (!called && /^3 3 3$/.test(pattern)) return false;
  if (!called && (pattern === '2 6' || pattern === '3 5')) return false;
  if (!called && !isValidSomewhere(value, REGIONS.length)) return false;
  sink.add(start, end, 'phone', called ? 0.75 : 0.55, called ? 'context:phone' : 'phonenumber:valid');
  return true;
}

/** Pairs of hexadecimal digits beside it: a dump of bytes, not a number that people dial. */
function amongBytes(text: string, start: number, end: number): boolean {
  if (
    /(?:^|[^\d])\d{1,4} $/.test(text.slice(Math.max(0, start - 6), start)) ||
    /^ -?\d{1,4}(?![\d])/.test(text.slice(end, end + 7))
  )
    return true;
  return (
    /(?:^|[ :<[])[0-9a-f]{2}(?: [0-9a-f]{2})* $/i.test(text.slice(Math.max(0, start - 7), start)) ||
    /^ [0-9a-f]{2}(?![\w])/i.test(text.slice(end, end + 4)) ||
    text.slice(Math.max(0, start - 8), start).endsWith('<Buffer ')
  );
}

function digitCount(text: string, start: number, end: number): number {
  return text.slice(start, end).replace(/\D/g, '').length;
}

function isValidSomewhere(value: string, regions: number): boolean {
  return REGIONS.slice(0, regions).some((region) => isValidPhoneNumber(value, region));
}
