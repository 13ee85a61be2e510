import type { DetectContext, Detector } from '../detect-context.ts';
import { cellFits } from './column-value.ts';
import type { LabelGroup } from './label-group.ts';
import type { LabelHit } from './label-index.ts';
import type { Cell, Delimiter } from './table-lines.ts';
import { guessDelimiter, splitCells } from './table-lines.ts';

const QUALIFIED =
  /^[\s_\-#.:()*"'`]*(?:(?:the|my|our|is|no|nr|num|number|id|code|value|primary|secondary|home|work|patient|client|customer|user|employee|member|full|of|new|old|emp|cust|acct|account|bank|tax|national|personal|contact|billing|shipping)[\s_\-#.:()*]*){0,3}$/i;
const RULE_LINE = /^[\s|+:=-]*$/;
const NEEDS_COMPANY = new Set(['person', 'organisation', 'place', 'username', 'coordinates']);
const MAX_ROWS = 100_000;
const MAX_FRUITLESS = 64;

/** Columns of CSV, TSV, Markdown and ASCII tables under a header cell that is a label; rows of SQL inserts. */
export const columnDetector: Detector = {
  name: 'columns',
  detect(context) {
    const { text, labels } = context;
    let resume = 0;
    // Lines that look like headers of nothing must not make the reading quadratic.
    let fruitless = 0;
    for (let index = 0; index < labels.length; index++) {
      const hit = labels[index];
      if (hit === undefined || hit.start < resume) continue;
      const from = text.lastIndexOf('\n', hit.start) + 1;
      const to = lineEnd(text, hit.start);
      resume = to;
      if (to - from > 4000 || to >= text.length) continue;
      const delimiter = guessDelimiter(text, from, to);
      if (delimiter === undefined) continue;
      const header = splitCells(text, from, to, delimiter);
      const inLine = labelsBetween(labels, index, to);
      const columns = typedColumns(text, header, inLine);
      if (
        columns.size === 0 ||
        header.length < 2 ||
        header.some((cell) => /\d{2}/.test(text.slice(cell.start, cell.end)))
      )
        continue;
      if (fruitless > MAX_FRUITLESS) continue;
      const { end: rowsEnd, fits } = readRows(context, to + 1, delimiter, header.length, columns);
      if (fits === 0) fruitless++;
      if (fits > 0) for (const label of inLine) context.headers.add(label.start);
      if (fits > 0) resume = Math.max(resume, rowsEnd);
    }
    readInserts(context);
  },
};

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function labelsBetween(labels: readonly LabelHit[], from: number, to: number): LabelHit[] {
  const between: LabelHit[] = [];
  for (let at = from; at < labels.length; at++) {
    const hit = labels[at];
    if (hit === undefined || hit.start >= to) break;
    between.push(hit);
  }
  return between;
}

/** Which header cells are labels: a label fills the cell but for words that qualify it. */
function typedColumns(
  text: string,
  header: readonly Cell[],
  hits: readonly LabelHit[],
): Map<number, readonly LabelGroup[]> {
  const columns = new Map<number, readonly LabelGroup[]>();
  let next = 0;
  for (let column = 0; column < header.length; column++) {
    const cell = header[column];
    if (cell === undefined || cell.end - cell.start > 60) continue;
    for (; next < hits.length && (hits[next]?.start ?? 0) < cell.end; next++) {
      const hit = hits[next];
      if (hit === undefined || hit.start < cell.start || hit.end > cell.end) continue;
      if (QUALIFIED.test(text.slice(cell.start, hit.start)) && QUALIFIED.test(text.slice(hit.end, cell.end)))
        columns.set(column, hit.groups);
    }
  }
  const telling = [...columns.values()].some((groups) =>
    groups.some((group) => !NEEDS_COMPANY.has(group.type) && group.strength !== 'field'),
  );
  if (!telling && columns.size < 2) {
    for (const [column, groups] of columns)
      if (groups.every((group) => NEEDS_COMPANY.has(group.type))) columns.delete(column);
  }
  return columns;
}

function readRows(
  context: DetectContext,
  from: number,
  delimiter: Delimiter,
  width: number,
  columns: ReadonlyMap<number, readonly LabelGroup[]>,
): { end: number; fits: number } {
  const { text } = context;
  let at = from;
  let misfits = 0;
  let fits = 0;
  for (let row = 0; row < MAX_ROWS && at < text.length; row++) {
    const to = lineEnd(text, at);
    const line = text.slice(at, Math.min(to, at + 200));
    if (!RULE_LINE.test(line) || line.trim() === '') {
      const cells = to - at > 8000 ? [] : splitCells(text, at, to, delimiter);
      if (cells.length < 2 || Math.abs(cells.length - width) > 1) {
        misfits++;
        if (misfits > 1 || line.trim() === '') return { end: at, fits };
      } else {
        fits += reportRow(context, cells, columns);
        // Rows that hold nothing of the kind: it was no table of such values.
        if (row >= 16 && fits === 0) return { end: at, fits };
      }
    }
    at = to + 1;
  }
  return { end: at, fits };
}

function reportRow(
  { text, sink }: DetectContext,
  cells: readonly Cell[],
  columns: ReadonlyMap<number, readonly LabelGroup[]>,
): number {
  let fits = 0;
  for (const [column, groups] of columns) {
    const cell = cells[column];
    const group = cell === undefined ? undefined : groups.find((candidate) => cellFits(text, cell, candidate));
    if (cell === undefined || group === undefined) continue;
    sink.add(cell.start, cell.end, group.type, 0.8, `column:${group.type}`);
    fits++;
  }
  return fits;
}

const INSERT = /\binsert\s+(?:or\s+\w+\s+)?into\s+[^\s(]{1,120}\s*\(([^()]{1,2000})\)\s*values?\s*(?=\()/gi;
const MAX_TUPLES = 10_000;

/** `INSERT INTO t (a, b) VALUES (…), (…)`: the column list is a header, each tuple a row. */
function readInserts(context: DetectContext): void {
  const { text, lower, labels } = context;
  if (!lower.includes('insert')) return;
  INSERT.lastIndex = 0;
  for (let match = INSERT.exec(text); match !== null; match = INSERT.exec(text)) {
    const listFrom = match.index + match[0].indexOf('(') + 1;
    const listTo = listFrom + (match[1]?.length ?? 0);
    const header = splitCells(text, listFrom, listTo, ',');
    const columns = typedColumns(
      text,
      header,
      labels.filter((hit) => hit.start >= listFrom && hit.end <= listTo),
    );
    let at = match.index + match[0].length;
    for (let tuple = 0; tuple < MAX_TUPLES && text.charAt(at) === '('; tuple++) {
      const end = tupleEnd(text, at + 1);
      if (end < 0) break;
      reportRow(context, splitCells(text, at + 1, end, ','), columns);
      at = end + 1;
      while (at < text.length && /[\s,]/.test(text.charAt(at))) at++;
    }
    INSERT.lastIndex = Math.max(INSERT.lastIndex, at);
  }
}

function tupleEnd(text: string, from: number): number {
  let quote = '';
  const limit = Math.min(text.length, from + 4000);
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"') quote = character;
    else if (character === ')') return at;
  }
  return -1;
}
