/** One character as a placeholder's reader sees it: unescaped, folded to ASCII where it can be. */
export interface Unit {
  readonly char: string;
  readonly end: number;
  /** How it was written: bare, or escaped in one of the ways that models and serialisers use. */
  readonly style: 'plain' | 'backslash' | 'entity' | 'percent' | 'unicode';
}

/** `more`: what is there could become a unit when more text comes. `none`: the text is at its end. */
export type UnitResult = Unit | 'more' | 'none';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...[...'[]_<>{}\'"*`\\-'].flatMap((char): [string, string][] => {
    const code = char.charCodeAt(0);
    return [
      [`&#${code};`, char],
      [`&#0${code};`, char],
      [`&#x${code.toString(16)};`, char],
    ];
  }),
  ['&#160;', ' '],
  ['&lbrack;', '['],
  ['&lsqb;', '['],
  ['&rbrack;', ']'],
  ['&rsqb;', ']'],
  ['&lowbar;', '_'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&lcub;', '{'],
  ['&rcub;', '}'],
  ['&apos;', "'"],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
]);
const LONGEST_ENTITY = Math.max(...[...ENTITIES.keys()].map((name) => name.length));
const ENTITY_STARTS = new Set(
  [...ENTITIES.keys()].flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1))),
);

const PERCENT: ReadonlyMap<string, string> = new Map(
  [...'[]_<>{} '].map((char) => [`%${char.charCodeAt(0).toString(16)}`, char]),
);
const UNICODE: ReadonlyMap<string, string> = new Map(
  [...'[]_<>{}'].map((char) => [`\\u00${char.charCodeAt(0).toString(16)}`, char]),
);
const PERCENT_STARTS = new Set([...PERCENT.keys()].flatMap((name) => [name.slice(0, 1), name.slice(0, 2)]));
const UNICODE_STARTS = new Set(
  [...UNICODE.keys()].flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1))),
);
const ESCAPABLE = new Set('[]_<>{}*`-()#.!~');

/** Marks with no width, and combining accents: they count for nothing inside a placeholder. */
export function isIgnorable(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** First code points of decimal digits in scripts that a translating model may switch to. */
const DIGIT_ZEROES = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xc0 && code <= 0x17f) return char.normalize('NFD').charAt(0);
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return "'";
  if (code >= 0x2010 && code <= 0x2015) return '-';
  for (const zero of DIGIT_ZEROES) if (code >= zero && code <= zero + 9) return String(code - zero);
  return char;
}

/** Reads the unit at `at`, skipping marks without width. `final` says that no more text will come. */
export function readUnit(text: string, at: number, final: boolean): UnitResult {
  let from = at;
  while (from < text.length && isIgnorable(text.charCodeAt(from))) from += 1;
  if (from >= text.length) return final ? 'none' : 'more';
  const char = text.charAt(from);
  if (char === '&') return readNamed(text, from, final, 'entity', ENTITIES, ENTITY_STARTS, LONGEST_ENTITY);
  if (char === '%') return readNamed(text, from, final, 'percent', PERCENT, PERCENT_STARTS, 3);
  if (char === '\\') return readBackslash(text, from, final);
  return { char: fold(char), end: from + 1, style: 'plain' };
}

function readNamed(
  text: string,
  from: number,
  final: boolean,
  style: Unit['style'],
  names: ReadonlyMap<string, string>,
  starts: ReadonlySet<string>,
  longest: number,
): UnitResult {
  let name = '';
  for (let end = from; end < text.length && name.length < longest; end++) {
    name += text.charAt(end).toLowerCase();
    const char = names.get(name);
    if (char !== undefined) return { char, end: end + 1, style };
    if (!starts.has(name)) return { char: text.charAt(from), end: from + 1, style: 'plain' };
  }
  return final || name.length >= longest ? { char: text.charAt(from), end: from + 1, style: 'plain' } : 'more';
}

function readBackslash(text: string, from: number, final: boolean): UnitResult {
  // one backslash (markdown), or two (markdown inside a JSON string)
  let end = from + 1;
  if (text.charAt(end) === '\\') end += 1;
  if (end >= text.length) return final ? { char: '\\', end: from + 1, style: 'plain' } : 'more';
  const next = text.charAt(end);
  if (ESCAPABLE.has(next)) return { char: next, end: end + 1, style: 'backslash' };
  if (next === 'u') return readNamed(text, end - 1, final, 'unicode', UNICODE, UNICODE_STARTS, 6);
  if (next === 'n') return { char: '\n', end: end + 1, style: 'backslash' };
  return { char: '\\', end: from + 1, style: 'plain' };
}
