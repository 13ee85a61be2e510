import type { TextMap } from './text-map.ts';
import { TextMapWriter } from './text-map.ts';

/** Named HTML entities that can hide a part of a value. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00ad',
  zwnj: '\u200c', zwj: '\u200d', commat: '@', period: '.', colon: ':', semi: ';', comma: ',', num: '#', sol: '/',
  bsol: '\\', plus: '+', equals: '=', lowbar: '_', hyphen: '-', dash: '-', ndash: '-', mdash: '-', minus: '-',
  lpar: '(', rpar: ')', percnt: '%', dollar: '$', ast: '*', excl: '!', quest: '?', verbar: '|', Tab: '\t',
  NewLine: '\n', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é',
  egrave: 'è', agrave: 'à', ccedil: 'ç', ntilde: 'ñ', oslash: 'ø', aring: 'å', aelig: 'æ', rsquo: "'", lsquo: "'",
  ldquo: '"', rdquo: '"',
}; // prettier-ignore

const ESCAPE =
  /&(?:#[xX]([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([A-Za-z]{2,7}));|&#([0-9]{2,5})(?![0-9;])|((?:%[0-9A-Fa-f]{2}){1,4096})|\\u\{([0-9A-Fa-f]{1,6})\}|\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})|(\\r\\n|\\[nrt"'/])/g;
const ANY_ESCAPE = /&[#A-Za-z]|%[0-9A-Fa-f]{2}|\\[uxnrt"'/]/;
const MAX_PASSES = 3;

function fromCodePoint(codePoint: number): string | undefined {
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

/** A `\n` inside `C:\new` or `\\host\names` is no line break: such a token starts with a drive or a double backslash. */
function insideWindowsPath(text: string, at: number): boolean {
  for (let back = at; back > 0 && at - back < 260; back--) {
    const code = text.charCodeAt(back - 1);
    if (code === 0x3a && text.charCodeAt(back) === 0x5c) return true;
    if (code === 0x5c && text.charCodeAt(back) === 0x5c && back < at) return true;
    if (code <= 0x20 || code === 0x22 || code === 0x27) return false;
  }
  return false;
}

/** Undoes HTML entities, percent-encoding and backslash escapes, nested up to three deep. */
export function decodeEscapes(source: TextMap): TextMap {
  let current = source;
  for (let pass = 0; pass < MAX_PASSES && ANY_ESCAPE.test(current.text); pass++) {
    const next = decodeOnce(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

function decodeOnce(source: TextMap): TextMap {
  const { text } = source;
  let writer: TextMapWriter | undefined;
  let done = 0;
  ESCAPE.lastIndex = 0;
  for (let match = ESCAPE.exec(text); match !== null; match = ESCAPE.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[5] !== undefined) {
      const pieces = decodePercent(match[5]);
      if (pieces === undefined) continue;
      writer ??= new TextMapWriter(source);
      writer.copy(done, from);
      for (const piece of pieces) writer.replace(piece.text, from + piece.from, from + piece.to);
      done = to;
      continue;
    }
    const decoded = decodeEscape(match, text);
    if (decoded === undefined) continue;
    writer ??= new TextMapWriter(source);
    writer.copy(done, from);
    writer.replace(decoded, from, to);
    done = to;
  }
  if (writer === undefined) return source;
  writer.copy(done, text.length);
  return writer.finish();
}

function decodeEscape(match: RegExpExecArray, text: string): string | undefined {
  const hex = match[1] ?? match[6] ?? match[7] ?? match[8];
  if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16));
  const decimal = match[2] ?? match[4];
  if (decimal !== undefined) return fromCodePoint(Number.parseInt(decimal, 10));
  if (match[3] !== undefined) return Object.hasOwn(ENTITIES, match[3]) ? ENTITIES[match[3]] : undefined;
  const control = match[9];
  if (control === undefined) return undefined;
  if (control === '\\"' || control === "\\'" || control === '\\/') return control.charAt(1);
  if (insideWindowsPath(text, match.index)) return undefined;
  return control === '\\t' ? '\t' : '\n';
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Decodes a run of `%XX` as UTF-8. A byte that is not UTF-8 or is a control keeps its escape. */
function decodePercent(run: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let changed = false;
  for (let at = 0; at < run.length;) {
    const lead = Number.parseInt(run.slice(at + 1, at + 3), 16);
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    let codePoint = length === 1 ? lead : lead & (0x7f >> length);
    let valid = length > 0 && at + length * 3 <= run.length;
    for (let k = 1; valid && k < length; k++) {
      const byte = Number.parseInt(run.slice(at + k * 3 + 1, at + k * 3 + 3), 16);
      valid = (byte & 0xc0) === 0x80;
      codePoint = (codePoint << 6) | (byte & 0x3f);
    }
    const isText = codePoint >= 0x20 || codePoint === 0x0a || codePoint === 0x09 || codePoint === 0x0d;
    const step = valid ? length * 3 : 3;
    const decoded = valid && isText && codePoint !== 0x7f ? fromCodePoint(codePoint) : undefined;
    pieces.push({ text: decoded ?? run.slice(at, at + step), from: at, to: at + step });
    changed ||= decoded !== undefined;
    at += step;
  }
  return changed ? pieces : undefined;
}
