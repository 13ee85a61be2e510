import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { fail, say } from '../lib/say.mjs';

/** Megabytes (10^6) of our own part on the disk: without Electron, models for answering, and the command line's Node. */
const BUDGET = { x64: 90, arm64: 100 };

export function checkSize(app, arch) {
  const resources = join(app, 'resources');
  const bytes = lstatSync(join(resources, 'app.asar')).size + folderSize(join(resources, 'app.asar.unpacked'));
  const megabytes = bytes / 1e6;
  const budget = BUDGET[arch] ?? BUDGET.arm64;
  if (megabytes > budget) fail(`The application is ${megabytes.toFixed(1)} MB; its budget is ${budget} MB.`);
  say(`The application is ${megabytes.toFixed(1)} MB of ${budget} MB.`);
}

function folderSize(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += lstatSync(join(entry.parentPath, entry.name)).size;
  }
  return bytes;
}
