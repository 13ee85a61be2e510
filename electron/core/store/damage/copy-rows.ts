import type { Database } from '../database.ts';
import type { BtreePage } from './btree-page.ts';
import type { Owners } from './find-owners.ts';
import type { PageSource } from './page-source.ts';
import { readCell } from './read-cell.ts';
import { readRecord } from './read-record.ts';
import type { Value } from './read-record.ts';
import { tryBtreePage } from './survey.ts';
import type { Survey } from './survey.ts';
import { fits } from './table-shape.ts';
import type { TableShape } from './table-shape.ts';

interface TableCount {
  saved: number;
  /** Rows of which something was found, but not all. */
  broken: number;
  readonly rowids: Set<number>;
}

export interface CopyOutcome {
  readonly counts: ReadonlyMap<string, TableCount>;
  /** Rows that no table could be found for. */
  readonly homeless: number;
}

/** Writes every row that is whole into the new database. Belongs into one transaction. */
export function copyRows(
  db: Database,
  pages: PageSource,
  survey: Survey,
  owners: Owners,
  shapes: readonly TableShape[],
  onProgress: (page: number) => void = () => undefined,
): CopyOutcome {
  const counts = new Map(shapes.map(({ name }) => [name, { saved: 0, broken: 0, rowids: new Set<number>() }]));
  const inserts = new Map(shapes.map((shape) => [shape.name, inserter(db, shape)]));
  let homeless = 0;

  function put(shape: TableShape, rowid: number | null, values: readonly Value[]): void {
    const count = counts.get(shape.name);
    if (count === undefined) return;
    if (inserts.get(shape.name)?.(rowid, values) !== true) {
      count.broken += 1;
      return;
    }
    count.saved += 1;
    if (rowid !== null) count.rowids.add(rowid);
  }

  function copyCell(page: Buffer, number: number, kind: BtreePage['kind'], cell: number): void {
    const owner = owners.byPage.get(number);
    const row = tryCell(pages, kind, page, cell);
    if (row?.values === undefined) {
      const count = owner ? counts.get(owner.name) : undefined;
      if (count !== undefined) count.broken += 1;
      return;
    }
    const shape = owner ?? adopt(owners.incomplete, number, kind, row.values);
    if (shape !== undefined && fits(shape, row.values)) return put(shape, row.rowid, row.values);
    if (kind === 'table-leaf') homeless += 1;
  }

  for (const [number, kind] of survey.kinds) {
    const owner = owners.byPage.get(number);
    if (number % 1000 === 0) onProgress(number);
    if (owner === null || kind === 'table-interior') continue;
    // pages of a table whose way there is lost are taken by what is in them
    if (kind !== 'table-leaf' && owner?.withoutRowid !== true && owners.incomplete.length === 0) continue;
    const page = pages.page(number);
    const found = page === null ? null : tryBtreePage(page, number);
    if (page === null || found === null) continue;
    for (const cell of found.cells) copyCell(page, number, kind, cell);
  }
  return { counts, homeless };
}

interface Row {
  readonly rowid: number | null;
  readonly values?: readonly Value[];
}

function tryCell(pages: PageSource, kind: BtreePage['kind'], page: Buffer, cell: number): Row | null {
  try {
    const { rowid, payload } = readCell(pages, kind, page, cell);
    return payload === null ? { rowid } : { rowid, values: readRecord(payload) };
  } catch {
    return null;
  }
}

/** Of the tables that may have lost this page, the one whose rows look like it. Two that look alike: where it begins. */
function adopt(
  candidates: readonly TableShape[],
  number: number,
  kind: BtreePage['kind'],
  values: readonly Value[],
): TableShape | undefined {
  const alike = candidates.filter(
    (shape) =>
      shape.withoutRowid === (kind !== 'table-leaf') && values.length === shape.columns.length && fits(shape, values),
  );
  return alike.length === 1 ? alike[0] : alike.find(({ root }) => root === number);
}

type Insert = (rowid: number | null, values: readonly Value[]) => boolean;

function inserter(db: Database, shape: TableShape): Insert {
  const named = shape.columns.filter(({ rowid }) => !rowid);
  const columns = [...(shape.withoutRowid ? [] : ['rowid']), ...named.map(({ name }) => `"${name}"`)];
  const sql = (count: number): string =>
    `INSERT OR IGNORE INTO "${shape.name}" (${columns.slice(0, count).join(', ')}) VALUES (${Array(count).fill('?').join(', ')})`;
  const statements = new Map<number, ReturnType<Database['prepare']>>();
  return (rowid, values) => {
    const given = values.filter((_, index) => shape.columns[index]?.rowid !== true);
    const row = shape.withoutRowid ? given : [rowid, ...given];
    const statement = statements.get(row.length) ?? db.prepare(sql(row.length));
    statements.set(row.length, statement);
    try {
      return statement.run(...row).changes === 1;
    } catch {
      // a value that the table's own rules refuse
      return false;
    }
  };
}
