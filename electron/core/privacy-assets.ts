import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The privacy engine's weights as bytes. */
export interface LoadedPrivacyAssets {
  readonly names: Uint8Array;
  readonly topics: Uint8Array;
}

/**
 * Reads the weights from `directory` (`models/privacy` in the project, beside the resources in a package).
 * Rejects with the file system's error where a file is missing: without it nothing may be sent.
 */
export async function loadPrivacyAssets(directory: string): Promise<LoadedPrivacyAssets> {
  const [names, topics] = await Promise.all([
    readFile(join(directory, 'names.bin')),
    readFile(join(directory, 'topics.bin')),
  ]);
  return { names, topics };
}
