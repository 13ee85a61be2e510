import { readBtreePage } from './btree-page.ts';
import type { BtreePage } from './btree-page.ts';
import type { PageSource } from './page-source.ts';
import { readCell } from './read-cell.ts';
import { readRecord } from './read-record.ts';

/** A line of the table of contents, `sqlite_schema`. */
export interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly root: number;
  readonly sql: string | null;
}

export interface Survey {
  readonly damaged: readonly number[];
  /** By page number, of every page that is part of a tree. */
  readonly kinds: ReadonlyMap<number, BtreePage['kind']>;
  readonly schema: readonly SchemaEntry[];
  /** `user_version` and `application_id` of the first page; null when that is damaged. */
  readonly header: { readonly version: number; readonly application: number } | null;
  /** Every page that hangs below this root and can be reached, the root included; `whole` when none is missing. */
  below(root: number): { readonly pages: readonly number[]; readonly whole: boolean };
}

const SCHEMA_TYPES = new Set(['table', 'index', 'view', 'trigger']);

/** Looks at every page once: which are damaged, how they hang together, what is where. */
export function surveyPages(pages: PageSource, onProgress: (done: number) => void = () => undefined): Survey {
  const damaged: number[] = [];
  const kinds = new Map<number, BtreePage['kind']>();
  const children = new Map<number, readonly number[]>();
  const schema: SchemaEntry[] = [];
  let header: Survey['header'] = null;

  for (let number = 1; number <= pages.count; number++) {
    if (number % 1000 === 0) onProgress(number);
    const page = pages.page(number);
    if (page === null) {
      damaged.push(number);
      continue;
    }
    if (number === 1 && pages.verified) header = { version: page.readUInt32BE(60), application: page.readUInt32BE(68) };
    const found = tryBtreePage(page, number);
    if (found === null) continue;
    kinds.set(number, found.kind);
    if (found.children.length > 0) children.set(number, found.children);
    // by their content, not by their place: the page that leads to them may be lost
    else if (found.kind === 'table-leaf') schema.push(...schemaIn(pages, page, found));
  }

  function below(root: number): ReturnType<Survey['below']> {
    const seen = new Set<number>();
    let whole = true;
    for (const waiting = [root]; waiting.length > 0;) {
      const number = waiting.pop() ?? 0;
      if (seen.has(number)) continue;
      if (kinds.has(number)) seen.add(number);
      else whole = false;
      for (const child of children.get(number) ?? []) waiting.push(child);
    }
    return { pages: [...seen], whole };
  }

  return { damaged, kinds, schema, header, below };
}

export function tryBtreePage(page: Buffer, number: number): BtreePage | null {
  try {
    return readBtreePage(page, number);
  } catch {
    // a page that could not be authenticated and is nonsense
    return null;
  }
}

function schemaIn(pages: PageSource, page: Buffer, { kind, cells }: BtreePage): SchemaEntry[] {
  const entries: SchemaEntry[] = [];
  for (const cell of cells) {
    const entry = schemaEntry(pages, page, kind, cell);
    // a page of another table is found out by its first row
    if (entry === null && entries.length === 0) return [];
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function schemaEntry(pages: PageSource, page: Buffer, kind: BtreePage['kind'], cell: number): SchemaEntry | null {
  try {
    const { payload } = readCell(pages, kind, page, cell);
    if (payload === null) return null;
    const [type, name, table, root, sql, ...more] = readRecord(payload);
    if (typeof type !== 'string' || !SCHEMA_TYPES.has(type) || more.length > 0) return null;
    if (typeof name !== 'string' || typeof table !== 'string' || typeof root !== 'number') return null;
    return { type, name, table, root, sql: typeof sql === 'string' ? sql : null };
  } catch {
    return null;
  }
}
