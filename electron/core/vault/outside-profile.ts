import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';

/**
 * Throws FILE_IN_PROFILE for a place inside the data folder, by whatever way it is named: what people wrote would lie
 * there in the clear, or be left out by a purge.
 */
export async function requireOutside(profile: string, path: string): Promise<void> {
  const [inside, place] = [await realpath(profile).catch(() => profile), await nearestRealFolder(path)];
  if (place === inside || place.startsWith(join(inside, sep))) throw new SottoError('FILE_IN_PROFILE');
}

/** Folders that are yet to be made have no real path; the one they will be made in has. */
async function nearestRealFolder(path: string): Promise<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => null);
    if (real !== null) return real;
    if (dirname(folder) === folder) return folder;
  }
}
