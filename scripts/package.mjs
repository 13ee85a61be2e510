// npm run package [-- electron-builder targets]: an unpacked app under dist/package for this system.
import { ensureElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { packageApp } from './lib/package-app.mjs';

await ensureInstalled();
await packageApp(await ensureElectron(), process.argv.slice(2));
