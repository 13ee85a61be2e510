import { homedir } from 'node:os';
import { join } from 'node:path';

import { PRODUCT } from '../../shared/product.ts';

/** The application's own data folder: the same that the window uses on each system. Absolute path. */
export function defaultProfile(env: NodeJS.ProcessEnv = process.env): string {
  const { folder } = PRODUCT;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', folder);
  if (process.platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), folder);
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), folder);
}
