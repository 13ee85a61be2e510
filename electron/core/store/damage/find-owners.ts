import type { Survey } from './survey.ts';
import type { TableShape } from './table-shape.ts';

/** Which table a page belongs to, as far as the pages that lead to it tell. */
export interface Owners {
  /** By page: a table of ours, or null for what is made anew (indexes, full text, the table of contents). */
  readonly byPage: ReadonlyMap<number, TableShape | null>;
  /** Tables that have lost pages on the way to their rows: a page that nobody leads to may be theirs. */
  readonly incomplete: readonly TableShape[];
  /** Pages of full indexes, by table: each entry ends with the number of a row. */
  readonly indexPages: ReadonlyMap<string, readonly number[]>;
}

export function findOwners(survey: Survey, shapes: readonly TableShape[]): Owners {
  const byPage = new Map<number, TableShape | null>();
  const indexPages = new Map<string, readonly number[]>();
  const shapeOf = new Map(shapes.map((shape) => [shape.name, shape]));
  const complete = new Set<string>();

  for (const page of survey.below(1).pages) byPage.set(page, null);
  for (const { type, name, table, root, sql } of survey.schema) {
    if (root < 2 || (type !== 'table' && type !== 'index')) continue;
    const { pages, whole } = survey.below(root);
    const shape = type === 'table' ? shapeOf.get(name) : undefined;
    for (const page of pages) byPage.set(page, shape ?? null);
    if (shape !== undefined && whole) complete.add(name);
    // a partial index does not know every row
    const ofAllRows = type === 'index' && !/\sWHERE\s/i.test(sql ?? '');
    if (ofAllRows && !indexPages.has(table)) indexPages.set(table, pages);
  }
  return { byPage, incomplete: shapes.filter(({ name }) => !complete.has(name)), indexPages };
}
