import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';

import type { CallResult } from '../../../shared/contract.ts';

/** Versions of what is running. `resources` is the folder of package.json. */
export async function about(resources: string): Promise<CallResult<'app.about'>> {
  const db = new BetterSqlite3(':memory:');
  const sqlite = (db.prepare('SELECT sqlite_version() AS v').get() as { v: string }).v;
  db.close();
  const text = await readFile(join(resources, 'package.json'), 'utf8');
  const { version, dependencies } = JSON.parse(text) as { version: string; dependencies?: Record<string, string> };
  return {
    version,
    node: process.versions.node,
    sqlite,
    llama: dependencies?.['node-llama-cpp'] ?? '',
    runtime: process.versions['electron'] ?? `Node ${process.versions.node}`,
  };
}
