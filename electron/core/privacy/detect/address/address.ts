import type { Detector } from '../detect-context.ts';
import { addressTail } from './address-tail.ts';
import type { AlnumToken } from '../token-scan.ts';
import { BOX, COMPOUND_SUFFIXES, CUE, MILITARY, PREFIX_WORDS } from './street-words.ts';
import {
  BOX as BOXES,
  CUE as CUES,
  PREFIX as PREFIXES,
  SUFFIX as SUFFIXES,
  UNIT as UNITS,
  wordKind,
} from './word-kinds.ts';

const NUMBER = '\\d{1,5}(?:[-/]\\d{1,4})?[A-Za-z]?';
const NAME = "[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d'’.-]*";
const DOTTED = /\.?(?![\p{L}\d])/uy;
// oxlint-disable-next-line security/detect-non-literal-regexp -- of our own word lists
const COMPOUND = new RegExp(`(?<=\\p{L}{2})(?:${COMPOUND_SUFFIXES})(?:,? {1,2}|,\\s)(?:nr\\.? ?)?$`, 'iu');
const HOUSE = /\d{1,4}(?: ?[a-z])?(?:[-/]\d{1,4})?(?![\p{L}\d.,:]*\d|[\p{L}%])/iuy;
// oxlint-disable-next-line security/detect-non-literal-regexp -- of our own word lists
const PREFIX = new RegExp(
  `(?:(?:${PREFIX_WORDS})\\.?|c/) (?:${NAME} ){0,5}?${NAME}(?:,? {1,2}(?:n[.°º]? ?|nr\\.? |no\\.? |д\\. ?|#)?|, )\\d{1,5}(?: ?[a-z])?(?:[-/]\\d{1,4})?(?![\\p{L}\\d])`,
  'iuy',
);
const NUMBERED_PREFIX = new RegExp(
  `${NUMBER}(?: bis| ter)?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|allée|impasse|quai|route|cours|passage|square) (?:${NAME} ){0,4}?\\p{Lu}${NAME}(?: \\p{Lu}${NAME}){0,3}`,
  'uy',
);
const UNIT_NUMBER = /\.? #?\d{1,5}[a-z]?(?![\p{L}\d])/iuy;
const LEAD = new RegExp(`(?<![\\p{L}\\d.,/+-])(?:${NUMBER},? ){1,2}(?:${NAME},? ){0,5}$`, 'u');
const UK_POSTCODE = /(?:[A-Z]{1,2}\d{1,2}|[A-Z]{1,2}\d[A-Z]|GIR) \d[A-Z]{2}(?![A-Za-z0-9])/y;
const CA_POSTCODE = /[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z0-9])/y;
const US_STATE =
  /(?<![\p{L}])\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3}, ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) $/u;
const CJK = /[\u4e00-\u9fff]/;
const EAST_ASIAN =
  /(?:[\u4e00-\u9fff]{2,8}[省市区县都道府県])[\u4e00-\u9fff\u3040-\u30ff0-9一二三四五六七八九十-]{2,30}?(?:[号號室楼栋]|丁目[0-9-]*(?:番地?[0-9-]*号?)?|番地?\d*)(?:[0-9-]{1,8}[号号室])?/g;
const PROSE: ReadonlySet<string> = new Set(
  'be sent return meet please last tonight today tomorrow street near behind opposite where when the a an of in on at to for with from by and or is are was were be this that these those it its my your our their his her as not no so down up over into about than then when if but we they i he she you all any some many more most other each every first last next two three four five six seven eight nine ten days day weeks week months month years year hours hour minutes minute times time people items pages lines points percent new only just also very will can would should could must have has had do does did make made take took get got give gave find found see saw use used after before during between'.split(
    ' ',
  ),
);

/** Street addresses in many countries' forms: street with number, unit, box, military mail, and what follows a cue. */
export const addressDetector: Detector = {
  name: 'address',
  detect(context) {
    const { text, words, tokens, sink } = context;
    const report: Report = (start, end, score, rule) => {
      const small = !/\p{Lu}/u.test(text.slice(start, end));
      sink.add(start, addressTail(text, end, small), 'address', score, `address:${rule}`);
    };
    for (let index = 0; index < words.count; index++) {
      const kind = wordKind(words, index);
      if (kind !== 0) byWord(text, words.starts[index] ?? 0, words.ends[index] ?? 0, kind, report);
    }
    for (const token of tokens) byNumber(text, token, report);
    if (CJK.test(text)) {
      for (const match of each(EAST_ASIAN, text)) {
        if (/\d|[一二三四五六七八九十]/.test(match[0]))
          sink.add(match.index, match.index + match[0].length, 'address', 0.75, 'address:east-asian');
      }
    }
  },
};

function byWord(text: string, start: number, end: number, kind: number, report: Report): void {
  const before = start > 0 ? text.charAt(start - 1) : ' ';
  if (/[\p{L}\d]/u.test(before)) return;
  if ((kind & CUES) !== 0) {
    const cue = sticky(CUE, text, start);
    const address = cue < 0 ? -1 : cuedAddress(text, cue);
    if (address > 0) report(cue, address, 0.65, 'cue');
  }
  if ((kind & BOXES) !== 0) boxNear(text, start, end, report);
  // The rest needs a number nearby.
  if (!/\d/.test(text.slice(Math.max(0, start - 48), end + 64))) return;
  if ((kind & SUFFIXES) !== 0 && /[ .]/.test(before)) {
    const stop = sticky(DOTTED, text, end);
    if (stop >= 0) streetBySuffix(text, start, stop, report);
  }
  if ((kind & PREFIXES) !== 0 && before !== '/') {
    const stop = sticky(PREFIX, text, start);
    if (stop > 0 && isStreetName(text.slice(start, stop))) report(numberBefore(text, start), stop, 0.65, 'prefix');
  }
  if ((kind & UNITS) !== 0) {
    const stop = sticky(UNIT_NUMBER, text, end);
    const street = stop > 0 ? unitStreet(text, start) : start;
    if (street < start) report(street, stop, 0.75, 'unit');
  }
}

function byNumber(text: string, token: AlnumToken, report: Report): void {
  const { start, end } = token;
  if (token.letters === 0) {
    const before = text.charCodeAt(start - 1);
    if (before === 0x20 && start > 3) {
      const from = Math.max(0, start - 40);
      const lead = text.slice(from, start);
      const compound = COMPOUND.exec(lead);
      const house = compound === null ? -1 : sticky(HOUSE, text, start);
      if (compound !== null && house > 0) {
        const word = wordStart(text, from + compound.index);
        if (/\p{Lu}/u.test(text.charAt(word)) || numberBefore(text, word) < word)
          report(leadStart(text, word), house, 0.7, 'compound');
      }
      if (end - start === 5) {
        const town = US_STATE.exec(text.slice(Math.max(0, start - 64), start));
        if (town !== null)
          report(start - town[0].length, /^-\d{4}(?!\d)/.test(text.slice(end, end + 6)) ? end + 5 : end, 0.75, 'town');
      }
    }
    if (end - start <= 5 && text.charCodeAt(end) <= 0x2f) {
      const numbered = sticky(NUMBERED_PREFIX, text, start);
      if (numbered > 0 && !/[\p{L}\d/-]/u.test(text.charAt(start - 1)))
        report(numberBefore(text, start), numbered, 0.8, 'numbered');
    }
    return;
  }
  if (end - start > 4 || end - start < 2) return;
  const uk = sticky(UK_POSTCODE, text, start);
  if (uk > 0) report(start, uk, 0.65, 'postcode');
  const ca = uk > 0 ? -1 : sticky(CA_POSTCODE, text, start);
  if (ca > 0) report(start, ca, 0.65, 'postcode');
}

/** Boxes and military mail around one of their words. */
function boxNear(text: string, start: number, end: number, report: Report): void {
  const from = Math.max(0, start - 24);
  const window = text.slice(from, end + 28);
  const box = BOX.exec(window);
  if (box !== null && from + box.index <= start && from + box.index + box[0].length >= end) {
    const ship = /^us/i.test(box[0]);
    if (!ship || /\b[AFD]PO\b/i.test(text.slice(start, start + 60)))
      report(from + box.index, from + box.index + box[0].length, 0.8, 'box');
  }
  const mail = MILITARY.exec(text.slice(start, end + 28));
  if (mail !== null && mail.index === 0) report(start, start + mail[0].length, 0.9, 'military');
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? -1 : at + match[0].length;
}

function* each(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const resume = pattern.lastIndex;
    yield match;
    pattern.lastIndex = resume;
  }
}

type Report = (start: number, end: number, score: number, rule: string) => void;

// Ends of streets that are ordinary words of English when written small.
const WEAK = new Set(
  'close court place trail way walk row path ridge hill hills park green view bend cove crossing glen hollow landing manor mill orchard pass pike point rise run shore springs station summit valley vista wood woods creek loop circle square ring via tee via parade village gate damm promenade'.split(
    ' ',
  ),
);

/** "12 Baker Street", "Kossuth Lajos utca 5.", "Baker St. 221b". */
function streetBySuffix(text: string, suffixStart: number, suffixEnd: number, report: Report): void {
  const lead = text.slice(Math.max(0, suffixStart - 64), suffixStart);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const before = LEAD.exec(line);
  const after =
    /^,? ?(?:no\.? ?|nr\.? ?|#)?\d{1,5}(?: ?[a-z](?![\p{L}]))?(?:[-/]\d{1,4})?(?![\p{L}\d:%]|[.,]\d)/iu.exec(
      text.slice(suffixEnd, suffixEnd + 14),
    );
  if (before !== null && before[0].trim().split(' ').length >= 2) {
    const start = suffixStart - before[0].length;
    const suffix = text.slice(suffixStart, suffixEnd);
    const weak = /^\p{Ll}/u.test(suffix) && (suffix.length <= 2 || WEAK.has(suffix));
    const year =
      /^(?:19|20)\d\d $/.test(before[0].slice(0, 5)) &&
      /(?:©|\(c\)|copyright)[ \d,-]*$/i.test(line.slice(0, line.length - before[0].length));
    if (!weak && !year && isStreetName(text.slice(start, suffixEnd))) {
      report(
        start,
        after === null || /^ \d{5}/.test(after[0]) ? suffixEnd : suffixEnd + after[0].length,
        0.75,
        'suffix',
      );
      return;
    }
  }
  if (after === null) return;
  const name = /(?:\p{Lu}[\p{L}\p{M}'.-]* ){1,4}$/u.exec(line);
  if (
    name === null ||
    /^(?:step|part|chapter|section|figure|table|page|level|version|phase|point|run|pass)$/i.test(
      text.slice(suffixStart, suffixEnd),
    )
  )
    return;
  if (text.slice(suffixStart, suffixEnd).length <= 2 && !/[.]$/.test(text.slice(suffixStart, suffixEnd))) return;
  report(leadStart(text, suffixStart - name[0].length), suffixEnd + after[0].length, 0.6, 'suffix-number');
}

/** No words of prose among the street's words; in capitals somewhere, or short and all small. */
function isStreetName(value: string): boolean {
  const words = value.split(/[ ,]+/).filter((word) => /\p{L}/u.test(word));
  let capitals = 0;
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (PROSE.has(word) && capitals === 0) return false;
    else if (PROSE.has(word) && !['the', 'of', 'and', 'on', 'in', 'at', 'a'].includes(word)) return false;
  }
  return capitals > 0 || (words.length >= 2 && words.length <= 5);
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 40 && /[\p{L}\p{M}'’-]/u.test(text.charAt(start - 1))) start--;
  return start;
}

/** Up to two house numbers before `start` on the same line ("94 19 rue …"). */
function numberBefore(text: string, start: number): number {
  const lead = text.slice(Math.max(0, start - 16), start);
  const match = /(?<![\p{L}\d.,/-])(?:\d{1,5}[a-z]?(?:[-/]\d{1,4})?(?: bis| ter)?,? ){1,2}$/u.exec(lead);
  return match === null ? start : start - match[0].length;
}

/** Capitalised words and a number before a compound street ("22 Archie Møller Hauptstraße 5"). */
function leadStart(text: string, start: number): number {
  const lead = text.slice(Math.max(0, start - 48), start);
  const match = /(?<![\p{L}\d.,/-])\d{1,5}[a-z]? (?:\p{Lu}[\p{L}\p{M}'’.-]* ){0,3}(?:\d{1,4} )?$/u.exec(
    lead.slice(lead.lastIndexOf('\n') + 1),
  );
  if (match !== null) return start - match[0].length;
  const capital = /(?:\p{Lu}[\p{L}\p{M}'’-]*[ -](?:-|\p{Lu}[\p{L}\p{M}'’-]*-)?){1,2}$/u.exec(lead);
  return capital !== null && capital[0].endsWith('-') ? start - capital[0].length : start;
}

/** The start of the street that a unit belongs to: on its line, or the line above. */
function unitStreet(text: string, unitStart: number): number {
  const from = Math.max(0, unitStart - 110);
  let lead = text.slice(from, unitStart);
  const sameLine = lead.slice(lead.lastIndexOf('\n') + 1);
  if (/\S/.test(sameLine.replace(/^[\s>?|*]+/, ''))) lead = sameLine;
  else {
    const above = lead.slice(0, lead.length - sameLine.length - 1);
    lead = lead.slice(above.lastIndexOf('\n') + 1);
  }
  const body = lead.trimEnd();
  if (!/\d/.test(body) || body.length < 4) return unitStart;
  const cue =
    /(?:^|[:>?]\s|\b(?:to|at|is|are|in|on|and|address|same)\b[:,]?\s)\s*((?:[\p{L}\p{M}'’.-]+ ){0,3}\d[^:]*)$/iu.exec(
      body,
    );
  const value = stripProse(cue?.[1] ?? /\d[^:]*$/.exec(body)?.[0] ?? '');
  if (value.length < 4 || !/\p{L}{2}/u.test(value) || value.split(' ').length > 11) return unitStart;
  return unitStart - (lead.length - body.length) - value.length;
}

/** Drops the words of the sentence before the first number: "be sent to 52 Rua …". */
function stripProse(value: string): string {
  const lead = /^[^\d]*/.exec(value)?.[0] ?? '';
  const words = lead.split(' ');
  let last = -1;
  for (let at = 0; at < words.length; at++) if (PROSE.has((words[at] ?? '').toLowerCase())) last = at;
  return value.slice(words.slice(0, last + 1).reduce((length, word) => length + word.length + 1, 0));
}

const CUED = new RegExp(
  `(?:${NUMBER},? ){1,2}(?:${NAME} ){0,5}?${NAME}(?: \\d{1,5}[a-z]?)?(?=[,.;!?\\n)]|$| (?:Apt|Suite|in|for|and|last|this|on|at|by|before|tomorrow|today|tonight|please|where|near|next|St|Street)\\b)|(?:${NAME} ){1,5}?\\d{1,5}[a-z]?(?![\\p{L}\\d:%]|[.,]\\d)`,
  'uy',
);

/** After a cue: numbers and names up to a boundary, or names and a number. */
function cuedAddress(text: string, at: number): number {
  CUED.lastIndex = at;
  const match = CUED.exec(text);
  if (match === null || /\n/.test(match[0])) return -1;
  const value = match[0];
  const words = value.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  if (
    words.length === 0 ||
    words.some(
      (word) =>
        PROSE.has(word.toLowerCase()) && !['the', 'of', 'and', 'on', 'in', 'at', 'a'].includes(word.toLowerCase()),
    )
  )
    return -1;
  const first = value.split(' ')[0] ?? '';
  if (!/^\d/.test(first) && (PROSE.has(first.toLowerCase()) || !/\p{Lu}/u.test(value))) return -1;
  if (
    /^(?:19|20)\d\d$/.test(value.split(' ').at(-1) ?? '') ||
    /^(?:\d{1,2}(?:am|pm|st|nd|rd|th|k|x)\b|v\d)/i.test(first)
  )
    return -1;
  if (
    /\b(?:version|step|room|table|line|page|port|level|chapter|section|figure|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|percent|euros?|dollars?|pounds|km|miles|users|gb|mb|node|python|windows|release|number|grade|year|age)\b/i.test(
      value,
    )
  )
    return -1;
  return at + value.length;
}
