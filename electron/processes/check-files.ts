import { createHash } from 'node:crypto';
import type { createReadStream, promises } from 'node:fs';
import { join } from 'node:path';

/** Node's, or in Electron the ones that see an archive as the file that it is. */
export interface Files {
  readonly createReadStream: typeof createReadStream;
  readonly promises: Pick<typeof promises, 'readFile'>;
}

/** `unlisted`: nothing says how the files should be. A development tree, or a system that checks the archive itself. */
export type FilesFound = 'as-packaged' | 'unlisted' | 'changed';

/** Whether a packaged app may go on. Packages for Linux have a list: one without was robbed of it. */
export function mayRun(found: FilesFound, platform: NodeJS.Platform): boolean {
  return found === 'as-packaged' || (found === 'unlisted' && platform !== 'linux');
}

/**
 * Compares the app's own files with the list that was made when they were packaged (scripts/package/after-pack.mjs).
 * `resources` is the folder that holds app.asar. It finds a broken disk, half an update, an editor's hand; somebody who
 * may write there may write the list too, and is stopped by the rights of the folder, not by this.
 */
export async function checkFiles(resources: string, files: Files): Promise<FilesFound> {
  const list = await readList(join(resources, 'integrity.json'), files);
  if (list === undefined) return 'unlisted';
  if (list === null) return 'changed';
  for (const [name, sha256] of Object.entries(list)) {
    if ((await hashOf(join(resources, name), files)) !== sha256) return 'changed';
  }
  return 'as-packaged';
}

/** Undefined when there is none, null when it is none. */
async function readList(path: string, files: Files): Promise<Record<string, unknown> | null | undefined> {
  let text: string;
  try {
    text = await files.promises.readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const list: unknown = JSON.parse(text);
    return typeof list === 'object' && list !== null && 'app.asar' in list ? list : null;
  } catch {
    return null;
  }
}

async function hashOf(path: string, files: Files): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of files.createReadStream(path)) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
