import type { Statement } from 'better-sqlite3';

import type { Database } from '../database.ts';

/** Prepares each statement once. The text is the key: only constant SQL may be given, values are always bound. */
export type Prepare = (sql: string) => Statement;

export function preparedOnce(db: Database): Prepare {
  const statements = new Map<string, Statement>();
  return (sql) => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
}
