/** A cell of a row: where its content lies, quotes and blanks apart. Offsets in the view. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

export type Delimiter = ',' | ';' | '\t' | '|' | 'blanks';

const MAX_CELLS = 128;

/** Splits one line into cells. Quoted cells may hold the delimiter; `blanks` means two or more spaces. */
export function splitCells(text: string, from: number, to: number, delimiter: Delimiter): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  if (delimiter === '|') {
    while (at < to && text.charCodeAt(at) === 0x20) at++;
    if (text.charAt(at) === '|') at++;
  }
  while (at <= to && cells.length < MAX_CELLS) {
    const start = skipBlanks(text, at, to, delimiter);
    const quote = text.charAt(start);
    let end: number;
    let next: number;
    if ((quote === '"' || quote === "'") && start < to) {
      const close = closing(text, start + 1, to, quote);
      end = close < 0 ? to : close;
      const after = nextDelimiter(text, end + 1, to, delimiter);
      cells.push({ start: start + 1, end });
      next = after.next;
    } else {
      const after = nextDelimiter(text, start, to, delimiter);
      end = after.at;
      while (end > start && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09)) end--;
      if (!(delimiter === '|' && after.at >= to && end <= start)) cells.push({ start, end });
      next = after.next;
    }
    if (next < 0) break;
    at = next;
  }
  return cells;
}

function skipBlanks(text: string, at: number, to: number, delimiter: Delimiter): number {
  while (at < to && (text.charCodeAt(at) === 0x20 || (delimiter !== '\t' && text.charCodeAt(at) === 0x09))) at++;
  return at;
}

function closing(text: string, from: number, to: number, quote: string): number {
  for (let at = from; at < to; at++) {
    if (text.charAt(at) !== quote) continue;
    if (text.charAt(at + 1) === quote) at++;
    else return at;
  }
  return -1;
}

function nextDelimiter(text: string, from: number, to: number, delimiter: Delimiter): { at: number; next: number } {
  for (let at = from; at < to; at++) {
    if (delimiter === 'blanks') {
      if (text.charCodeAt(at) === 0x20 && text.charCodeAt(at + 1) === 0x20) {
        let next = at;
        while (next < to && text.charCodeAt(next) === 0x20) next++;
        return { at, next };
      }
    } else if (text.charAt(at) === delimiter) {
      return { at, next: at + 1 };
    }
  }
  return { at: to, next: -1 };
}

/** The delimiter that splits a line into the most cells, or undefined when none makes two. */
export function guessDelimiter(text: string, from: number, to: number): Delimiter | undefined {
  let best: Delimiter | undefined;
  let most = 0;
  const line = text.slice(from, Math.min(to, from + 2000));
  for (const delimiter of ['\t', '|', ';', ','] as const) {
    const count = line.split(delimiter).length - 1;
    if (count > most) {
      most = count;
      best = delimiter;
    }
  }
  if (best === undefined && / {2,}\S/.test(line.trimStart())) best = 'blanks';
  return best;
}
