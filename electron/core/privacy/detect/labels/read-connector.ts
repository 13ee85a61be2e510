/** How a label is tied to what follows: by punctuation (`:`, `=`, a cell border), by a verb, or not at all. */
export type Tie = 'punctuation' | 'verb' | 'qualifier' | 'none';

export interface Connector {
  /** Where the value begins. */
  readonly at: number;
  readonly tie: Tie;
  /** The quote before the value, or ''. */
  readonly quote: string;
  /** A line break lies between label and value. */
  readonly newLine: boolean;
}

const VERBS = new Set(
  'is was are were be being has reads says ist war lautet lauten sind est sont es era son jest to er är ar on is: være é è was: becomes equals ends number: はです является это este ez'.split(
    ' ',
  ),
);
const QUALIFIERS = new Set(
  (
    'number numbers no nr num nbr nummer numero numer numbered n id ids code codes value val field input ref reference digits default text string data info details on file currently now as at also the my your his her their our mi su mein meine meiner mon ma de der des del di do da for of ' +
    'номер 号 号码 码 번호 番号 は 는 은 이 가 est address adres line one mobile home work cell office private primary secondary personal business direct main day evening new old current latest full complete correct following below here given provided listed mit mit der the with using under was'
  ).split(' '),
);
const WORD = /[\p{L}\p{M}]{1,12}/uy;
const TAG = /<[^<>\n]{1,120}>/y;
const ASIDE = /\([^()\n]{1,40}\)/y;
const MAX_STEPS = 14;

/**
 * Steps from the end of a label to the value that may follow it, over markup, quotes, punctuation, "number", "is".
 * Undefined when something else comes first. Reads at most about 200 units.
 */
export function readConnector(text: string, labelEnd: number): Connector | undefined {
  let at = labelEnd;
  let tie: Tie = 'none';
  let quote = '';
  let newLine = false;
  let breaks = 0;
  // A label alone on its line may have an empty line or a rule before its value.
  let emptied = true;
  let words = 0;
  for (let step = 0; step < MAX_STEPS && at < text.length && at - labelEnd < 220; step++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09) {
      while (
        at < text.length &&
        at - labelEnd < 220 &&
        (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)
      ) {
        if (text.charCodeAt(at) === 0x09 && tie === 'none') tie = 'punctuation';
        at++;
      }
      continue;
    }
    if (code === 0x0a) {
      breaks++;
      if (breaks > (emptied ? 2 : 1)) return undefined;
      if (!newLine) emptied = tie === 'none' || tie === 'punctuation';
      newLine = true;
      at++;
      continue;
    }
    const character = text.charAt(at);
    if (character === '<') {
      TAG.lastIndex = at;
      const tag = TAG.exec(text);
      if (tag !== null) {
        at += tag[0].length;
        tie = 'punctuation';
        continue;
      }
    }
    if (character === '(') {
      ASIDE.lastIndex = at;
      const aside = ASIDE.exec(text);
      if (aside !== null && !/\d{3}/.test(aside[0])) {
        at += aside[0].length;
        continue;
      }
      return { at, tie, quote, newLine };
    }
    if (':=|>→~;'.includes(character)) {
      tie = 'punctuation';
      quote = '';
      at++;
      continue;
    }
    if (character === '"' || character === "'" || character === '`') {
      quote = character;
      at++;
      continue;
    }
    if (
      character === '[' ||
      character === '{' ||
      character === '*' ||
      character === '#' ||
      character === '_' ||
      character === '°' ||
      character === 'º' ||
      character === ']' ||
      character === ')'
    ) {
      if (character === '#' && tie === 'none') tie = 'qualifier';
      at++;
      continue;
    }
    if (character === '.' || character === '-' || character === ',') {
      // "Tel. 030", "SSN - 123", "Name ....... Anna"; "-1" and ".5" belong to a value.
      let run = at;
      while (text.charAt(run) === character && run - at < 80) run++;
      if (character === ',' && tie !== 'none') return undefined;
      if (character !== '-' || /[ \t>]/.test(text.charAt(run)) || run - at > 1)
        tie = tie === 'none' && run - at < 2 ? (character === '-' ? 'punctuation' : 'none') : 'punctuation';
      at = run;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text);
    if (word === null || words >= 5 || quote !== '') return { at, tie, quote, newLine };
    const lower = word[0].toLowerCase();
    const nextCode = text.charCodeAt(at + word[0].length);
    const attached = nextCode >= 0x30 && nextCode <= 0x39;
    if (attached) return { at, tie, quote, newLine };
    if (VERBS.has(lower)) {
      if (tie !== 'punctuation') tie = 'verb';
    } else if (QUALIFIERS.has(lower)) {
      if (tie === 'none') tie = 'qualifier';
    } else {
      return { at, tie, quote, newLine };
    }
    words++;
    at += word[0].length;
  }
  return at < text.length ? { at, tie, quote, newLine } : undefined;
}
