import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CallResult } from '../../../shared/contract.ts';
import { sqliteVersion } from '../store/sqlite-version.ts';

/** Versions of what is running. `resources` is the folder of package.json. */
export async function about(resources: string): Promise<CallResult<'app.about'>> {
  const text = await readFile(join(resources, 'package.json'), 'utf8');
  const { version, dependencies } = JSON.parse(text) as { version: string; dependencies?: Record<string, string> };
  const { node, electron } = process.versions;
  return {
    version,
    node,
    sqlite: sqliteVersion(),
    llama: dependencies?.['node-llama-cpp'] ?? '',
    runtime: electron === undefined ? `Node ${node}` : `Electron ${electron}`,
  };
}
