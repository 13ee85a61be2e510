import type { DetectContext } from '../detect-context.ts';
import type { AlnumToken } from '../token-scan.ts';
import type { LabelHit } from './label-index.ts';
import type { LabelledValue } from './labelled-value.ts';
import { readBic } from './read-bic.ts';
import { readCode } from './read-code.ts';
import { readDate } from './read-date.ts';
import { readPhone } from './read-phone.ts';

/** How far after a strong label its value is looked for, in units. */
const MAX_FAR = 72;
const SENTENCE_END = /[.!?;]\s+\p{Lu}|\n\s*\n|\n[^\n]{0,40}[:=]/u;
const LINK_BACK =
  /^["'`)\]*]{0,3}\s{0,2}[(\-–—|]?\s?(?:(?:is|was|are|as|be|ist|war|est|es|é|è|jest|är|er|on|=|being)\s)?(?:(?:listed|used|given|issued|registered|entered)\s)?(?:(?:as|for|in|on|under)\s)?(?:(?:my|the|his|her|their|your|our|a|an|mein|meine|die|der|mon|ma|le|la|mi|el|su|il|mio|mia|o|meu|min|moj)\s)?(?:(?:new|old|current|valid|right|wrong|same|actual|real|latest|proper|full|correct|provider|account|bank|card|tax|national|personal|patient's|client's|customer's|spouse's|us|uk)\s){0,2}(?:(?:n|no|nr|num)[.º°]{0,2}\s(?:de\s|del\s|di\s)?)?["'(]?$/iu;

// "verified 4711 against the account number we hold"
const LOOSE_BACK =
  /^["']?\s(?:\p{Ll}{2,10}\s){0,2}(?:against|as|for|under|with|into|to|matching|matches|being|is|was)\s(?:\p{Ll}{1,4}['.]?\s?){0,2}$/u;

/** Index of the first token that starts at or after `at`. */
export function firstTokenAt(tokens: readonly AlnumToken[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A value several words after a strong label, in the same sentence and before the next label. */
export function valueFarAfter(context: DetectContext, hit: LabelHit, nextLabel: number): LabelledValue | undefined {
  const group = hit.groups.find((candidate) => candidate.strength === 'strong');
  if (group === undefined) return undefined;
  const { text, tokens } = context;
  if (group.shape.kind === 'bic') return bicAfter(text, hit, group);
  const limit = Math.min(hit.end + MAX_FAR, nextLabel);
  let tried = 0;
  for (let at = firstTokenAt(tokens, hit.end); at < tokens.length && tried < 4; at++, tried++) {
    const token = tokens[at];
    if (token === undefined || token.start >= limit) break;
    const between = text.slice(hit.end, token.start);
    if (endsSentence(between)) break;
    const start =
      text.charAt(token.start - 1) === '+' || text.charAt(token.start - 1) === '(' ? token.start - 1 : token.start;
    if (/[$€£%]\s?$/.test(between)) continue;
    const end = readFar(text, start, token.start, group.shape);
    if (
      end >= 0 &&
      !/^\s?(?:%|€|\$|£|USD|EUR|percent|years|days|hours|minutes|months|weeks|km|kg|mg|items)\b/i.test(
        text.slice(end, end + 9),
      )
    ) {
      return { start, end, group, score: 0.6 };
    }
  }
  return undefined;
}

const ANSWER =
  /^[\s\S]{0,60}?[.!?;:]\s{1,3}(?:mine|it|its|it's|that|this|here|the (?:number|value|code|id)|number|es|sie|meine|c'est|le mien|la mienne|es el|la mia|il mio)\b[^.!?\n]{0,24}$/iu;

/** "We need your sort code. Mine is 21-22-15.": the next sentence may still answer. */
function endsSentence(between: string): boolean {
  return SENTENCE_END.test(between) && !ANSWER.test(between);
}

function readFar(text: string, start: number, tokenStart: number, shape: LabelHit['groups'][number]['shape']): number {
  if (shape.kind === 'code') {
    const end = readCode(text, tokenStart, shape);
    if (end < 0) return -1;
    const value = text.slice(tokenStart, end);
    const digits = value.replace(/\D/g, '').length;
    return digits >=
      Math.max(shape.letters >= 6 && end - tokenStart >= 7 && /[A-Z]/.test(value) ? 3 : 5, shape.digits) ||
      (shape.digits < 5 && digits >= shape.digits && shape.max <= 8)
      ? end
      : -1;
  }
  if (shape.kind === 'phone') {
    const end = readPhone(text, start);
    return end >= 0 && text.slice(start, end).replace(/\D/g, '').length >= 7 ? end : -1;
  }
  if (shape.kind === 'bic') return readBic(text, tokenStart);
  return shape.kind === 'date' ? readDate(text, start) : -1;
}

/** A value just before a strong label: "X1234567 (passport)", "123456789 is my social security number". */
export function valueBefore(context: DetectContext, hit: LabelHit): LabelledValue | undefined {
  const group = hit.groups.find((candidate) => candidate.strength === 'strong');
  if (group === undefined || !['code', 'phone', 'bic'].includes(group.shape.kind)) return undefined;
  const { text, tokens } = context;
  if (group.shape.kind === 'bic') return bicBefore(text, hit, group);
  const lastIndex = firstTokenAt(tokens, hit.start) - 1;
  const last = tokens[lastIndex];
  if (last === undefined || hit.start - last.end > 36 || last.end > hit.start) return undefined;
  const gap = text.slice(last.end, hit.start);
  if (!LINK_BACK.test(gap) && !LOOSE_BACK.test(gap)) return undefined;
  let first = lastIndex;
  while (first > 0 && lastIndex - first < 6) {
    const width = (tokens[first]?.start ?? 0) - (tokens[first - 1]?.end ?? 0);
    if (width > 2 || /[,;:=\n"|]/.test(text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0))) break;
    first--;
  }
  for (let at = first; at <= lastIndex; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const start = text.charAt(token.start - 1) === '+' ? token.start - 1 : token.start;
    const end = readFar(text, start, token.start, group.shape);
    if (end === last.end) return { start, end, group, score: 0.6 };
  }
  return undefined;
}

function bicBefore(text: string, hit: LabelHit, group: LabelHit['groups'][number]): LabelledValue | undefined {
  const lead = text.slice(Math.max(0, hit.start - 48), hit.start);
  const match = /(?<![A-Za-z0-9])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])/.exec(lead);
  if (match === null || ![LINK_BACK, LOOSE_BACK].some((link) => link.test(lead.slice(match.index + match[0].length))))
    return undefined;
  const start = hit.start - lead.length + match.index;
  const end = readBic(text, start);
  return end < 0 ? undefined : { start, end, group, score: 0.6 };
}

function bicAfter(text: string, hit: LabelHit, group: LabelHit['groups'][number]): LabelledValue | undefined {
  const ahead = text.slice(hit.end, hit.end + MAX_FAR);
  const match = /(?<![A-Za-z0-9])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])/.exec(ahead);
  if (match === null || endsSentence(ahead.slice(0, match.index))) return undefined;
  const start = hit.end + match.index;
  const end = readBic(text, start);
  return end < 0 ? undefined : { start, end, group, score: 0.6 };
}
