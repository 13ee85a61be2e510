import { ALL_LABELS } from '../redact/placeholder-label.ts';
import type { Placeholder } from '../redact/placeholder.ts';
import type { KnownPlaceholders } from './known-placeholders.ts';
import { MOST_SEPARATORS, parseName, type PlaceholderName } from './parse-name.ts';
import { OUT_OF_TEXT, PlaceholderReader, WORD } from './placeholder-reader.ts';
import type { Unit } from './read-unit.ts';

export interface PlaceholderMatch {
  readonly placeholder: Placeholder;
  /** One past the last UTF-16 unit that stands for the value. */
  readonly end: number;
  /** Text inside the brackets that belongs after the value: a possessive, a plural s. */
  readonly after: string;
}

/** `more`: the rest of the text could still become a known placeholder. */
export type ParseResult = PlaceholderMatch | 'no' | 'more';

/** What a reader remembers of the text before the place where it stands. */
export interface TextBefore {
  /** The last few characters before it. */
  readonly tail: string;
  /** How many `[` of the same line no `]` has closed. */
  readonly openBrackets: number;
}

const BRACKETS = '[]{}<>【】「」『』〔〕〈〉《》⟨⟩⟦⟧«»‹›';
const CLOSER: ReadonlyMap<string, string> = new Map(
  Array.from(BRACKETS.matchAll(/(.)(.)/gu), ([, open = '', close = '']) => [open, close]),
);
const DECORATION = new Set(' \n\r\t*_~`"\'');
const OPEN = 0x5b;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

const STARTS = new Uint8Array(0x10000);
for (let code = LETTER_A; code <= LETTER_Z; code++) STARTS[code] = 1;
for (const char of `&%\\$"［｛＜${[...CLOSER.keys()].join('')}`) STARTS[char.charCodeAt(0)] = 1;

/** Whether a placeholder in some form may begin with this UTF-16 unit. */
export function mayStart(code: number): boolean {
  return STARTS[code] === 1;
}

const CANONICAL = /\[([A-Z]+)_([1-9]\d{0,8})(?:_([A-Z]+\d{0,6}))?\]/y;

/** A placeholder exactly as we write it, at `at`. */
function parseCanonical(text: string, at: number, known: KnownPlaceholders): PlaceholderMatch | undefined {
  CANONICAL.lastIndex = at;
  const [whole = '', label = '', digits = '', variant = ''] = CANONICAL.exec(text) ?? [];
  if (whole === '' || !ALL_LABELS.includes(label)) return undefined;
  if (variant === '' ? !known.hasNumber(label, digits) : !known.hasVariant(label, digits, variant)) return undefined;
  return { placeholder: { label, number: Number(digits), variant }, end: at + whole.length, after: '' };
}

/** `"[ID_1_NUM]"`: stands for a JSON number, quotes and all. */
function parseQuotedNumber(reader: PlaceholderReader, at: number): PlaceholderMatch | undefined {
  for (let end = at + 1; ; end++) {
    const written = reader.text.slice(at, end);
    const placeholder = reader.known.quoted.get(written);
    if (placeholder !== undefined && placeholder !== 'starts') return { placeholder, end, after: '' };
    if (placeholder === undefined) return undefined;
    if (end < reader.text.length) continue;
    if (!reader.final) throw OUT_OF_TEXT;
    return undefined;
  }
}

const placeholderOf = ({ label, digits, variant }: PlaceholderName): Placeholder => ({
  label,
  number: Number(digits),
  variant,
});

/** Inside brackets of any kind, where much is forgiven. */
function parseBracketed(reader: PlaceholderReader, at: number): PlaceholderMatch | undefined {
  let opener = reader.take(at);
  if (opener?.char === '$') opener = reader.text.charAt(at) === '$' ? reader.take(opener.end) : undefined;
  const closer = CLOSER.get(opener?.char ?? '');
  if (opener === undefined || closer === undefined || (reader.text.charAt(at) === '$' && opener.char !== '{'))
    return undefined;
  let from = opener.end;
  let doubled = false;
  for (let count = 0; count <= MOST_SEPARATORS; count++) {
    const unit = reader.take(from);
    if (unit === undefined) return undefined;
    if (count === 0 && unit.char === opener.char && unit.char !== '[') doubled = true;
    else if (!DECORATION.has(unit.char)) break;
    from = unit.end;
  }
  const loose = parseName(reader, from, 'loose');
  const close = loose === undefined ? undefined : parseClose(reader, loose.end, closer, opener.style, doubled);
  if (loose !== undefined && close !== undefined) return { placeholder: placeholderOf(loose), ...close };
  // a bracket that was never closed: only where all else is as we write it
  if (opener.style !== 'plain' || opener.char !== '[' || from !== opener.end) return undefined;
  const strict = parseName(reader, from, 'strict');
  if (strict === undefined || !reader.endsWord(strict.end) || reader.take(strict.end)?.char === "'") return undefined;
  return { placeholder: placeholderOf(strict), end: strict.end, after: '' };
}

/** The closing bracket of the same kind and writing, after a possessive and decoration; both of a pair when doubled. */
function parseClose(
  reader: PlaceholderReader,
  from: number,
  closer: string,
  style: Unit['style'],
  doubled: boolean,
): { end: number; after: string } | undefined {
  const possessive = parsePossessive(reader, from);
  let at = possessive;
  for (let count = 0; count <= MOST_SEPARATORS; count++) {
    const unit = reader.take(at);
    if (unit === undefined) return undefined;
    at = unit.end;
    if (unit.char === closer && unit.style === style) {
      const after = reader.text.slice(from, possessive);
      if (!doubled) return { end: at, after };
      const again = reader.take(at);
      return again?.char === closer && again.style === style ? { end: again.end, after } : undefined;
    }
    if (!DECORATION.has(unit.char) && unit.char !== '/') return undefined;
  }
  return undefined;
}

/** One past `'s`, `s` or nothing. */
function parsePossessive(reader: PlaceholderReader, from: number): number {
  const first = reader.take(from);
  if (first?.char === 's') return first.end;
  if (first?.char !== "'") return from;
  const second = reader.take(first.end);
  return second?.char.toLowerCase() === 's' ? second.end : from;
}

/** No brackets at all: only as we write it, and as a word of its own. */
function parseBare(reader: PlaceholderReader, at: number, before: TextBefore): PlaceholderMatch | undefined {
  const last = before.tail.replace(/[_*]+$/, '').at(-1);
  if (last !== undefined && WORD.test(last)) return undefined;
  const name = parseName(reader, at, 'strict');
  if (name === undefined || !reader.endsWord(name.end)) return undefined;
  // the other half of a lost bracket
  const stray = before.openBrackets === 0 && reader.text.charAt(name.end) === ']';
  return { placeholder: placeholderOf(name), end: stray ? name.end + 1 : name.end, after: '' };
}

/**
 * Reads the known placeholder at `at`, in any tolerated form. The result depends on the text from `at` on and on
 * `before` only, so that a stream gives the same answer however it is cut. Takes time bounded by a constant.
 */
export function parsePlaceholder(
  text: string,
  at: number,
  final: boolean,
  known: KnownPlaceholders,
  before: TextBefore,
): ParseResult {
  const code = text.charCodeAt(at);
  const canonical = code === OPEN ? parseCanonical(text, at, known) : undefined;
  if (canonical !== undefined) return canonical;
  const isLetter = code >= LETTER_A && code <= LETTER_Z;
  if (isLetter && !known.labelStarts(String.fromCharCode(code + 0x20))) return 'no';
  const reader = new PlaceholderReader(text, at, final, known);
  try {
    if (isLetter) return parseBare(reader, at, before) ?? 'no';
    return (code === 0x22 ? parseQuotedNumber(reader, at) : parseBracketed(reader, at)) ?? 'no';
  } catch (error) {
    if (error === OUT_OF_TEXT) return 'more';
    throw error;
  }
}
