import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { UPDATE_KINDS } from '../../../shared/domain/update-feed.ts';
import type { UpdateKind } from '../../../shared/domain/update-feed.ts';

/**
 * What this app was installed from. Packages write it beside the archive (`package-type`, as electron-builder does for
 * deb and rpm). `resources` is the folder of package.json; `appImage` is where an AppImage says that it lies.
 */
export async function installedKind(
  resources: string,
  appImage: string | undefined,
  system: NodeJS.Platform = process.platform,
): Promise<UpdateKind> {
  if (system === 'linux' && appImage !== undefined) return 'appimage';
  const told = await readFile(join(resources, '..', 'package-type'), 'utf8').catch(() => '');
  const kind = UPDATE_KINDS.find((one) => one === told.trim());
  if (kind !== undefined) return kind;
  return system === 'win32' ? 'nsis' : system === 'darwin' ? 'pkg' : 'tar.gz';
}
