// npm run package [-- --config company.json] [-- electron-builder targets]: an unpacked app under dist/package.
import { ensureElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { packageApp } from './lib/package-app.mjs';
import { defaultIdentity } from './release/identity.mjs';

const targets = process.argv.slice(2);
const at = targets.indexOf('--config');
const [, config] = at < 0 ? [] : targets.splice(at, 2);

await ensureInstalled();
await packageApp(await ensureElectron(), targets, await identity());

async function identity() {
  if (config === undefined) return defaultIdentity();
  // it needs what was just installed
  const { companyIdentity } = await import('./release/company-config.mjs');
  return companyIdentity(config);
}
