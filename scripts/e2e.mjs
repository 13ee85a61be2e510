// npm run test:e2e [-- playwright arguments]: only the window's tests.
import { ensureElectron } from './electron-runtime.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail } from './lib/say.mjs';
import { e2e } from './lib/suites.mjs';
import { installLine, missingTestPrograms } from './lib/system-packages.mjs';

const missing = missingTestPrograms();
if (missing.length > 0) fail(installLine(missing));
await ensureInstalled();
const runtime = await ensureElectron();
await ensureBuilt();
process.exitCode = await e2e(runtime, '', process.argv.slice(2));
