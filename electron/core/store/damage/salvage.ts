import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';

import { SottoError } from '../../../../shared/errors.ts';
import { connect } from '../database.ts';
import type { Database } from '../database.ts';
import { APPLICATION_ID, migrate, migrations, NEWEST_VERSION } from '../migrations/index.ts';
import { copyRows } from './copy-rows.ts';
import type { CopyOutcome } from './copy-rows.ts';
import { findOwners } from './find-owners.ts';
import type { Owners } from './find-owners.ts';
import { dropOrphans, mendTrees } from './mend-trees.ts';
import type { Mended } from './mend-trees.ts';
import { openPages } from './page-source.ts';
import type { PageSource } from './page-source.ts';
import { readCell } from './read-cell.ts';
import { readRecord } from './read-record.ts';
import { surveyPages, tryBtreePage } from './survey.ts';
import { tableShapes } from './table-shape.ts';
import type { TableShape } from './table-shape.ts';

export interface SalvageReport {
  readonly pages: number;
  readonly damagedPages: number;
  /** False: the file's beginning is lost, and pages were taken for what they look like. */
  readonly verified: boolean;
  /** Rows by table. `lost` counts those that an index or a part of them still tells of: there may have been more. */
  readonly tables: readonly { readonly name: string; readonly saved: number; readonly lost: number }[];
  /** Rows that no table could be found for. */
  readonly homeless: number;
  readonly mended: Mended;
}

/**
 * Reads what can be read of a damaged database, page by page and without SQLite, into a new one at `into` with the same
 * key. The source is not written to. Throws DATABASE_BEYOND_SALVAGE when nothing in it is this key's, DATABASE_TOO_NEW.
 */
export function salvage(
  path: string,
  key: Buffer,
  into: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): SalvageReport {
  const pages = openPages(path, key);
  let db: Database | undefined;
  try {
    const survey = surveyPages(pages, (done) => onProgress(done, pages.count * 2));
    if (survey.kinds.size === 0) throw new SottoError('DATABASE_BEYOND_SALVAGE');
    const version = pages.verified && survey.header !== null ? survey.header.version : NEWEST_VERSION;
    if (version > NEWEST_VERSION) throw new SottoError('DATABASE_TOO_NEW');

    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${into}${ending}`, { force: true });
    closeSync(openSync(into, 'wx', 0o600));
    db = connect({ path: into, key });
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations.slice(0, version));
    const shapes = tableShapes(db).filter(({ name }) => !/_fts_/.test(name));
    const owners = findOwners(survey, shapes);
    // nothing is lost that isn't still in the source: written through once, at the end
    db.pragma('foreign_keys = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('journal_mode = MEMORY');
    const outcome = fill(db, shapes, () =>
      copyRows(db as Database, pages, survey, owners, shapes, (done) =>
        onProgress(pages.count + done, pages.count * 2),
      ),
    );
    if (outcome.copied.homeless === 0 && [...outcome.copied.counts.values()].every(({ saved }) => saved === 0)) {
      throw new SottoError('DATABASE_BEYOND_SALVAGE');
    }
    finish(db, into);
    db = undefined;
    return {
      pages: pages.count,
      damagedPages: survey.damaged.length,
      verified: pages.verified,
      tables: shapes.map(({ name }) => {
        const count = outcome.copied.counts.get(name);
        const dropped = outcome.dropped.get(name) ?? 0;
        const unseen = missingRows(pages, owners, name, count?.rowids ?? new Set());
        return { name, saved: (count?.saved ?? 0) - dropped, lost: Math.max(unseen, count?.broken ?? 0) + dropped };
      }),
      homeless: outcome.copied.homeless,
      mended: outcome.mended,
    };
  } finally {
    db?.close();
    pages.close();
  }
}

interface Filled {
  readonly copied: CopyOutcome;
  readonly mended: Mended;
  readonly dropped: ReadonlyMap<string, number>;
}

/** With the triggers out of the way, which would refuse a message before its parent and index words one by one. */
function fill(db: Database, shapes: readonly TableShape[], copy: () => CopyOutcome): Filled {
  const triggers = db.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all() as {
    name: string;
    sql: string;
  }[];
  const indexes = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%USING fts5%'`)
    .all() as { name: string }[];
  return db.transaction(() => {
    for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
    // what a migration put there itself comes from the source, or not at all
    for (const { name } of shapes) db.exec(`DELETE FROM "${name}"`);
    const copied = copy();
    const mended = mendTrees(db);
    const dropped = dropOrphans(db);
    for (const { name } of indexes) db.exec(`INSERT INTO "${name}" ("${name}") VALUES ('rebuild')`);
    for (const { sql } of triggers) db.exec(sql);
    return { copied, mended, dropped };
  })();
}

function finish(db: Database, path: string): void {
  db.pragma('journal_mode = WAL');
  db.pragma('wal_checkpoint(TRUNCATE)');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new SottoError('INTERNAL');
  db.close();
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** Rows that an index of the table knows and that were not saved. */
function missingRows(pages: PageSource, owners: Owners, table: string, saved: ReadonlySet<number>): number {
  const known = new Set<number>();
  for (const number of owners.indexPages.get(table) ?? []) {
    const page = pages.page(number);
    const found = page === null ? null : tryBtreePage(page, number);
    if (page === null || found === null) continue;
    for (const cell of found.cells) {
      const rowid = rowidIn(pages, page, found.kind, cell);
      if (rowid !== null && !saved.has(rowid)) known.add(rowid);
    }
  }
  return known.size;
}

function rowidIn(pages: PageSource, page: Buffer, kind: Parameters<typeof readCell>[1], cell: number): number | null {
  try {
    const { payload } = readCell(pages, kind, page, cell);
    const last = payload === null ? null : readRecord(payload).at(-1);
    return typeof last === 'number' ? last : null;
  } catch {
    return null;
  }
}
