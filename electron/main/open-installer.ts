import { dirname, join, resolve } from 'node:path';

import { shell } from 'electron';

/**
 * Shows a new version to the system: Windows and macOS start its installer, which asks for an administrator; on Linux the
 * folder is opened, for packages are installed by whoever looks after the computer. Only what lies where core puts
 * updates is opened.
 */
export function openInstaller(profile: string, path: string): void {
  if (dirname(resolve(path)) !== join(resolve(profile), 'updates')) return;
  if (process.platform === 'linux') shell.showItemInFolder(path);
  else void shell.openPath(path);
}
