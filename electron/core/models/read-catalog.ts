import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { modelCatalog } from '../../../shared/domain/model-catalog.ts';
import type { ModelCatalog } from '../../../shared/domain/model-catalog.ts';

/** The catalog that came with the application. `resources` is the folder of package.json. */
export async function readCatalog(resources: string): Promise<ModelCatalog> {
  return modelCatalog.parse(JSON.parse(await readFile(join(resources, 'models', 'catalog.json'), 'utf8')));
}
