import { CHARACTER, characterClass } from '../names/character-class.ts';

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Longer stretches without a stop are cut, so that one hit does not stand for a whole page. */
const LONGEST = 600;

/** Cuts a text at line breaks and at stops followed by a space. Offsets in UTF-16 units, spaces trimmed. */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) close(at);
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002) {
      if (at + 1 >= text.length || isBlank(text.charCodeAt(at + 1))) {
        if (code !== 0x2e || !isAbbreviation(text, at)) close(at + 1);
      }
    } else if (at - start >= LONGEST && isBlank(code)) close(at);
  }
  close(text.length);
  return spans;
}

function isBlank(code: number): boolean {
  const kind = characterClass(code);
  return kind === CHARACTER.space || kind === CHARACTER.newline;
}

const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'vs',
  'v',
  'etc',
  'z.b',
  'm',
  'mme',
  'sr',
  'sra',
]);

function isAbbreviation(text: string, dot: number): boolean {
  let start = dot;
  while (start > 0 && dot - start < 6 && !isBlank(text.charCodeAt(start - 1))) start--;
  return ABBREVIATIONS.has(text.slice(start, dot).toLowerCase());
}
