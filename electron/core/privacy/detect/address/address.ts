import type { Detector } from '../detect-context.ts';
import { addressTail } from './address-tail.ts';
import { BOX, COMPOUND_SUFFIXES, CUE, MILITARY, PREFIX_WORDS, SUFFIX_WORDS, UNIT_WORDS } from './street-words.ts';

const NUMBER = '\\d{1,5}(?:[-/]\\d{1,4})?[A-Za-z]?';
const NAME = "[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d'’.-]*";
const SUFFIX = new RegExp(`(?<=[\\p{L}\\d.] )(?:${SUFFIX_WORDS})(?:\\.|(?![\\p{L}\\d]))`, 'gu');
const COMPOUND = new RegExp(
  `(?<=\\p{L}{2})(?:${COMPOUND_SUFFIXES})(?:,? {1,2}|,\\s)(?:nr\\.? ?)?\\d{1,4}(?: ?[a-z])?(?:[-/]\\d{1,4})?(?![\\p{L}\\d.,:]*\\d|[\\p{L}%])`,
  'gu',
);
const PREFIX = new RegExp(
  `(?<![\\p{L}\\d/])(?:(?:${PREFIX_WORDS})\\.?|c/) (?:${NAME} ){0,5}?${NAME}(?:,? {1,2}(?:n[.°º]? ?|nr\\.? |no\\.? |д\\. ?|#)?|, )\\d{1,5}(?: ?[a-z])?(?:[-/]\\d{1,4})?(?![\\p{L}\\d])`,
  'gu',
);
const NUMBERED_PREFIX = new RegExp(
  `(?<![\\p{L}\\d/-])${NUMBER}(?: bis| ter)?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|allée|impasse|quai|route|cours|passage|square) (?:${NAME} ){0,4}?\\p{Lu}${NAME}(?: \\p{Lu}${NAME}){0,3}`,
  'gu',
);
const UNIT = new RegExp(`(?<![\\p{L}\\d])(?:${UNIT_WORDS})\\.? #?\\d{1,5}[a-z]?(?![\\p{L}\\d])`, 'gu');
const LEAD = new RegExp(`(?:${NUMBER},? ){1,2}(?:${NAME},? ){0,5}$`, 'u');
const UK_POSTCODE = /(?<![A-Za-z0-9])(?:[A-Z]{1,2}\d{1,2}|[A-Z]{1,2}\d[A-Z]|GIR) \d[A-Z]{2}(?![A-Za-z0-9])/g;
const CA_POSTCODE = /(?<![A-Za-z0-9])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z0-9])/g;
const US_TOWN =
  /(?<![\p{L}])\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3}, ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?(?!\d)/gu;
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
  detect({ text, lower, sink }) {
    const report = (start: number, end: number, score: number, rule: string): void => {
      const small = !/\p{Lu}/u.test(text.slice(start, end));
      sink.add(start, addressTail(text, end, small), 'address', score, `address:${rule}`);
    };
    for (const match of each(BOX, text))
      report(
        match.index,
        match.index + match[0].length,
        /^us/i.test(match[0]) ? (/\b[AFD]PO\b/i.test(text.slice(match.index, match.index + 60)) ? 0.8 : 0.3) : 0.8,
        'box',
      );
    for (const match of each(MILITARY, text))
      sink.add(match.index, match.index + match[0].length, 'address', 0.9, 'address:military');
    for (const match of each(SUFFIX, lower)) streetBySuffix(text, match.index, match.index + match[0].length, report);
    for (const match of each(COMPOUND, lower)) {
      const start = wordStart(text, match.index);
      if (/\p{Lu}/u.test(text.charAt(start)) || numberBefore(text, start) < start)
        report(leadStart(text, start), match.index + match[0].length, 0.7, 'compound');
    }
    for (const match of each(PREFIX, lower)) {
      const value = text.slice(match.index, match.index + match[0].length);
      if (isStreetName(value)) report(numberBefore(text, match.index), match.index + match[0].length, 0.65, 'prefix');
    }
    for (const match of each(NUMBERED_PREFIX, text))
      report(numberBefore(text, match.index), match.index + match[0].length, 0.8, 'numbered');
    for (const match of each(UNIT, lower)) {
      const start = unitStreet(text, match.index);
      if (start < match.index) report(start, match.index + match[0].length, 0.75, 'unit');
    }
    for (const match of each(UK_POSTCODE, text)) report(match.index, match.index + match[0].length, 0.65, 'postcode');
    for (const match of each(CA_POSTCODE, text))
      if (/[ -]/.test(match[0]))
        sink.add(match.index, match.index + match[0].length, 'address', 0.65, 'address:postcode');
    for (const match of each(US_TOWN, text))
      sink.add(match.index, match.index + match[0].length, 'address', 0.75, 'address:town');
    for (const match of each(EAST_ASIAN, text))
      if (/\d|[一二三四五六七八九十]/.test(match[0]))
        sink.add(match.index, match.index + match[0].length, 'address', 0.75, 'address:east-asian');
    for (const match of each(CUE, text)) {
      const end = cuedAddress(text, match.index + match[0].length);
      if (end > 0) report(match.index + match[0].length, end, 0.65, 'cue');
    }
  },
};

function* each(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const resume = pattern.lastIndex;
    yield match;
    pattern.lastIndex = resume;
  }
}

type Report = (start: number, end: number, score: number, rule: string) => void;

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
    if (isStreetName(text.slice(start, suffixEnd))) {
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
  return capital !== null && /-$/.test(capital[0]) ? start - capital[0].length : start;
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
