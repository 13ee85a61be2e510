import type { TextMap } from './text-map.ts';
import { TextMapWriter } from './text-map.ts';

// Single characters one separator apart: "4 1 1 1", "a n n a @ x . d e", "4.1.1.1". Bounded, so linear.
const SPACED = /(?<![A-Za-z0-9])(?:[A-Za-z0-9@.+\-_/()#:] {1,3}){5,200}[A-Za-z0-9](?![A-Za-z0-9])/g;
const PUNCTUATED =
  /(?<![A-Za-z0-9.\-_])(?:[A-Za-z0-9]([.\-_/*|,])(?:[A-Za-z0-9]\1){6,80}[A-Za-z0-9])(?![A-Za-z0-9]|[.\-_][A-Za-z0-9])/g;
const MIN_DIGITS = 5;

/**
 * Closes up values whose characters were written apart. Two or more blanks in a row stand for one, so that groups stay
 * groups. Only runs with at least five digits or an `@` are touched: spelled-out words are left to read as they are.
 */
export function collapseSpaced(source: TextMap): TextMap {
  return collapse(collapse(source, SPACED, true), PUNCTUATED, false);
}

function collapse(source: TextMap, pattern: RegExp, keepGaps: boolean): TextMap {
  const { text } = source;
  let writer: TextMapWriter | undefined;
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const lead = match[0].includes('@') ? 0 : (/^[a-z] +/.exec(match[0])?.[0].length ?? 0);
    const from = match.index + lead;
    const run = trimWords(match[0].slice(lead));
    if (!worthCollapsing(run)) continue;
    writer ??= new TextMapWriter(source);
    writer.copy(done, from);
    const separator = match[1] ?? ' ';
    for (let at = 0; at < run.length; at++) {
      const offset = from + at;
      const isSeparator = run[at] === separator && (separator === ' ' || at % 2 === 1);
      if (!isSeparator) writer.copy(offset, offset + 1);
      else if (keepGaps && run[at + 1] === separator && run[at - 1] !== separator) writer.copy(offset, offset + 1);
    }
    done = from + run.length;
  }
  if (writer === undefined) return source;
  writer.copy(done, text.length);
  return writer.finish();
}

/** A lone small letter at either end is a word ("a", "i", "y") or the next sentence, not a part of the value. */
function trimWords(run: string): string {
  let end = run.length;
  while (end > 1 && /[a-z]/.test(run.charAt(end - 1)) && !run.includes('@'))
    end = run.slice(0, end - 1).trimEnd().length;
  return run.slice(0, end);
}

function worthCollapsing(run: string): boolean {
  let digits = 0;
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at);
    if (code === 0x40) return true;
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits >= MIN_DIGITS;
}
