// npm run screenshots [-- screen …]: takes docs/screenshots in the real app, every screen in light and dark.
import { ensureElectron } from './electron-runtime.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { benchmark } from './lib/suites.mjs';

await ensureInstalled();
const runtime = await ensureElectron();
await ensureBuilt();
const args = [inRoot('test/e2e/screenshots/take.ts'), inRoot('docs', 'screenshots'), ...process.argv.slice(2)];
process.exitCode = await benchmark(runtime, args);
