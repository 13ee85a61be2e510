import type { SearchHit } from '../../../shared/contract.ts';

type Snippet = SearchHit['snippet'];

/** Signs of code, and what stands between them, which is meant as it is: to the end where the other one was cut off. */
const CODE: readonly RegExp[] = [
  /(?<before>^[ \t]*(?<fence>`{3,}|~{3,})[^\n`]*\n)(?<inside>[^]*?)(?<after>^[ \t]*\k<fence>[ \t]*$|(?![^]))/gm,
  /(?<before>(?<ticks>`+)(?!`))(?<inside>[^\n]*?[^`\n])(?<after>\k<ticks>(?!`))/g,
];
const LINK = /(?<before>!?\[)(?<inside>[^\]\n]*)(?<after>\]\([^()\s]*(?:[ \t]+"[^"\n]*")?\))/g;

/** What only says how a text is to look. */
const MARKS: readonly RegExp[] = [
  // a table's line of dashes, a rule
  /^[ \t]*\|?[ \t]*:?-{3,}[-:| \t]*$/gm,
  /^[ \t]*(?:[-*_][ \t]*){3,}$/gm,
  /^[ \t]*(?:>[ \t]?)+/gm,
  /^[ \t]*#{1,6}[ \t]+/gm,
  /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/gm,
  // a table's outer lines
  /^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$/gm,
  // a fence that was opened before
  /^[ \t]*(?:`{3,}|~{3,})[^\n`]*$/gm,
  /<br[ \t]*\/?>/gi,
  // of two: whether the other one of a pair was cut off can't be known
  /(?<!\\)(?:\*\*|~~)|(?<![\\\p{L}\p{N}])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}])/gu,
  // of one: at the border of a word, so that 2 * 3 and snake_case stay
  /(?<![\\\p{L}\p{N}*])[*_](?=[\p{L}\p{N}"'“‘(])|(?<=[\p{L}\p{N}.,;:!?"'”’)])[*_](?![\p{L}\p{N}*])/gu,
  // an escape, in front of what it escapes
  /\\(?=[*_`#[\]()~>|\\+.!-])/g,
];

/**
 * The neighbourhood of a match as a reader of the answer sees it: without marks, in one line. It is cut anywhere, so that
 * half of a pair may be missing; a mark that itself was found stays.
 */
export function plainSnippet(snippet: Snippet): Snippet {
  const text = snippet.map((part) => part.text).join('');
  const found = snippet.flatMap((part) => Array.from({ length: part.text.length }, () => part.hit));
  const dropped = new Set<number>();
  const locked = new Set<number>();
  const drop = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) if (found[at] === true || locked.has(at)) return;
    for (let at = from; at < to; at += 1) dropped.add(at);
  };
  const lock = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) locked.add(at);
  };
  for (const code of CODE)
    for (const { start, from, to, end } of pairs(text, code)) {
      if (locked.has(start)) continue;
      drop(start, from);
      drop(to, end);
      lock(start, end);
    }
  for (const { start, from, to, end } of pairs(text, LINK)) {
    // an address that was found is shown, in its brackets
    if (found.slice(to, end).includes(true)) lock(start, end);
    drop(start, from);
    drop(to, end);
  }
  for (const mark of MARKS) for (const match of text.matchAll(mark)) drop(match.index, match.index + match[0].length);
  return joined(text, (at) => found[at] === true, dropped);
}

/** Where a sign begins, what is between it and the other one, and where that ends. */
function pairs(text: string, pattern: RegExp): { start: number; from: number; to: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ index, groups = {} }) => {
    const from = index + (groups['before'] ?? '').length;
    const to = from + (groups['inside'] ?? '').length;
    return { start: index, from, to, end: to + (groups['after'] ?? '').length };
  });
}

/** Lines and cells of a table follow one another in the same line. */
function joined(text: string, isFound: (at: number) => boolean, dropped: ReadonlySet<number>): Snippet {
  const parts: { text: string; hit: boolean }[] = [];
  let last = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const gap = /\s/.test(unit);
    if (dropped.has(at) || (gap && (last === '' || last === ' '))) continue;
    last = gap ? ' ' : unit;
    const part = parts.at(-1);
    if (part?.hit === isFound(at)) part.text += last;
    else parts.push({ text: last, hit: isFound(at) });
  }
  return parts;
}
