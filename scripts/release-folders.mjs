// node scripts/release-folders.mjs FOLDER [--config company.json]: what the packages of a release hold, not packed. For verify-release.
import { resolve } from 'node:path';

import { ensureElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { withLock } from './lib/lock.mjs';
import { defaultIdentity } from './release/identity.mjs';

const [folder, , config] = process.argv.slice(2);

await ensureInstalled();
const { stageRelease } = await import('./release/stage.mjs');
const runtime = await ensureElectron();
const identity = await whose();
await withLock('release', () => stageRelease({ runtime, identity, into: resolve(folder), anew: true }));

async function whose() {
  if (config === undefined) return defaultIdentity();
  const { companyIdentity } = await import('./release/company-config.mjs');
  return companyIdentity(config);
}
