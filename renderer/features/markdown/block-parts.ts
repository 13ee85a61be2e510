/** A block that is drawn in parts, of which only the last changes while it grows. */
export type BlockParts =
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Of an ordered one: the first number. */
      readonly start: number;
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'table';
      /** The names of the columns and the line below them. */
      readonly head: string;
      /** Each with the head above it. */
      readonly parts: readonly string[];
    };

/** Items of a list or rows of a table that are parsed together. */
const TOGETHER = 10;

const ITEM = /^(?:([-*+])|(\d{1,9})([.)])) {1,3}(?=[^\s])/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const TASK = /^\[[ xX]\](?:\s|$)/;
/** The beginning of an item that is being written. */
const UNFINISHED = /^(?:([-*+])|\d{1,9}([.)])?)? *$/;
const NAMES = /^\|(?:[^|\\`]+\|)+ *$/;
const DELIMITERS = /^\|(?: *:?-+:? *\|)+ *$/;
/** What may reach from one item to the next before it is parsed. */
const REACHES = /\\\(|\\\[|\$\$/;

/**
 * Long lists and tables whose items and rows can't tell the others anything: parsed apart, they are what they are parsed
 * together. Null for every other block, and for a list in which one is in doubt.
 */
export function blockParts(text: string): BlockParts | null {
  if (REACHES.test(text)) return null;
  const lines = text.replace(/\n$/, '').split('\n');
  const first = lines[0] ?? '';
  const parts = first.startsWith('|') ? tableParts(lines) : ITEM.test(first) ? listParts(lines) : null;
  // a mark of code that opens in one part would close in another
  return parts?.parts.every((part) => !part.includes('$') || closed(part)) === true ? parts : null;
}

function listParts(lines: readonly string[]): BlockParts | null {
  const [, bullet, start = '1', delimiter] = ITEM.exec(lines[0] ?? '') ?? [];
  const parts: string[] = [];
  let part: string[] = [];
  let items = 0;
  let indent = 0;
  for (const [at, line] of lines.entries()) {
    const item = ITEM.exec(line);
    if (item !== null && item[1] === bullet && item[3] === delimiter) {
      if (RULE.test(line) || TASK.test(line.slice(item[0].length))) return null;
      indent = item[0].length;
      if (items === TOGETHER) {
        parts.push(part.join('\n'));
        part = [];
        items = 0;
      }
      items += 1;
    } else if (line.trim() === '' || !line.startsWith(' '.repeat(indent))) {
      // a blank line sets all items apart; whatever else stands there may end the list
      const begun = at === lines.length - 1 ? UNFINISHED.exec(line) : null;
      if (begun === null || (begun[1] ?? bullet) !== bullet || (begun[2] ?? delimiter) !== delimiter) return null;
    }
    part.push(line);
  }
  parts.push(part.join('\n'));
  return { kind: 'list', ordered: bullet === undefined, start: Number(start), parts };
}

function tableParts(lines: readonly string[]): BlockParts | null {
  const [names = '', delimiters = '', ...rows] = lines;
  if (!NAMES.test(names) || !DELIMITERS.test(delimiters) || cells(names) !== cells(delimiters)) return null;
  if (!rows.every((row) => row.startsWith('|'))) return null;
  const head = `${names}\n${delimiters}`;
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += TOGETHER) {
    parts.push(`${head}\n${rows.slice(at, at + TOGETHER).join('\n')}`);
  }
  return { kind: 'table', head, parts };
}

const cells = (row: string): number => row.trim().split('|').length;

const closed = (part: string): boolean => (part.match(/`/g)?.length ?? 0) % 2 === 0;
