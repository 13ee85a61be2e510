import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { modelCatalog } from '../../../shared/domain/model-catalog.ts';
import type { ModelCatalog } from '../../../shared/domain/model-catalog.ts';

declare const __DEV_BUILD__: boolean;

/** The catalog that came with the application. `resources` is the folder of package.json. */
export async function readCatalog(resources: string): Promise<ModelCatalog> {
  const path = testCatalog() ?? join(resources, 'models', 'catalog.json');
  return modelCatalog.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Tests of the window fetch a tiny model of their own; the branch is compiled out of every other build. */
function testCatalog(): string | undefined {
  if (typeof __DEV_BUILD__ === 'undefined' || !__DEV_BUILD__) return undefined;
  return process.env['SOTTO_TEST_CATALOG'];
}
