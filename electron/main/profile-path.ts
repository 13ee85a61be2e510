import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { app } from 'electron';

import { PRODUCT } from '../../shared/product.ts';

/** The data folder: `--profile=DIR` or `Sotto` in the system's place for applications' data. Absolute path. */
export function profilePath(argv: readonly string[]): string {
  const flag = argv.find((argument) => argument.startsWith('--profile='));
  return flag === undefined ? join(app.getPath('appData'), PRODUCT.folder) : resolve(flag.slice('--profile='.length));
}

/** Keeps everything Chromium writes inside the profile, where a purge and a person can find it. */
export function placeChromium(profile: string): void {
  const folder = join(profile, 'chromium');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setPath('crashDumps', join(folder, 'crashes'));
}
