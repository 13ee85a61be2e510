import type { FindingType } from '../../../../shared/domain/finding-type.ts';

/** A span of the original text that will be replaced. */
export interface RedactionSpan {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType | 'literal';
  readonly score: number;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Spans in order, overlapping ones as one: the union is what must not leave. The longest part gives the type. */
export function mergeSpans(text: string, spans: readonly RedactionSpan[]): RedactionSpan[] {
  const sorted = spans
    .map((span) => trim(text, span))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: RedactionSpan[] = [];
  let longest = 0;
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      longest = span.end - span.start;
      continue;
    }
    const length = span.end - span.start;
    const wins = length > longest || (length === longest && span.score > last.score);
    longest = Math.max(longest, length);
    const winner = wins ? span : last;
    merged[merged.length - 1] = {
      start: last.start,
      end: Math.max(last.end, span.end),
      type: winner.type,
      score: winner.score,
    };
  }
  return merged;
}

/** Inside the text, without blanks at the ends, without a name's possessive, and never half of a surrogate pair. */
function trim(text: string, span: RedactionSpan): RedactionSpan {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  const last = text.charCodeAt(end - 1);
  if ((last === 0x73 || last === 0x53) && (span.type === 'person' || span.type === 'organisation')) {
    const possessive = /['’]s$/i.exec(text.slice(Math.max(start, end - 2), end));
    if (possessive !== null && end - start > 2) end -= 2;
  }
  if (start > 0 && start < end && isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start -= 1;
  if (end > start && end < text.length && isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end))) end += 1;
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text.charAt(at));
}
