import type { Database } from '../database.ts';
import type { Value } from './read-record.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  /** The number of the row itself: stored as NULL in the record. */
  readonly rowid: boolean;
}

/** How the rows of a table lie in its pages. */
export interface TableShape {
  readonly name: string;
  readonly withoutRowid: boolean;
  /** In the order of the record. */
  readonly columns: readonly Column[];
  /** Where the table begins in a new database: where it is likely to begin in any. */
  readonly root: number;
}

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

/** The tables that people's words and our records are in; what SQLite makes of them (indexes, full text) is made anew. */
export function tableShapes(db: Database): TableShape[] {
  const tables = db
    .prepare(
      `SELECT l.name, l.wr, s.rootpage FROM pragma_table_list l JOIN sqlite_schema s ON s.name = l.name
       WHERE l.schema = 'main' AND l.type = 'table' AND s.type = 'table' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all() as { name: string; wr: number; rootpage: number }[];
  return tables.map(({ name, wr, rootpage }) => {
    const found = db.prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?)').all(name) as ColumnInfo[];
    const keys = found.filter(({ pk }) => pk > 0);
    const alias = wr === 0 && keys.length === 1 && keys[0]?.type === 'INTEGER' ? keys[0].name : null;
    // without a rowid, the key comes first
    const first = wr === 1 ? keys.toSorted((a, b) => a.pk - b.pk) : [];
    const ordered = [...first, ...found.filter((column) => !first.includes(column))];
    return {
      name,
      withoutRowid: wr === 1,
      root: rootpage,
      columns: ordered.map((column) => ({
        name: column.name,
        type: column.type,
        notNull: column.notnull === 1 || (wr === 1 && column.pk > 0),
        rowid: column.name === alias,
      })),
    };
  });
}

/** Whether a record can be a row of this table. Columns that were added later are missing in older rows. */
export function fits(shape: TableShape, values: readonly Value[]): boolean {
  if (values.length > shape.columns.length) return false;
  return shape.columns.every((column, index) => {
    const value = values[index];
    if (value === undefined) return !column.notNull;
    if (column.rowid) return value === null;
    if (value === null) return !column.notNull;
    return hasType(value, column.type);
  });
}

function hasType(value: Value, type: string): boolean {
  switch (type) {
    case 'TEXT':
      return typeof value === 'string';
    case 'BLOB':
      return Buffer.isBuffer(value);
    case 'INTEGER':
    case 'INT':
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'REAL':
      return typeof value === 'number';
    default:
      return true;
  }
}
