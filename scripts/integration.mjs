// npm run test:integration [-- vitest arguments]: only the integration tests, with a Secret Service of their own.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail } from './lib/say.mjs';
import { integration } from './lib/suites.mjs';
import { installLine, missingTestPrograms } from './lib/system-packages.mjs';

const missing = missingTestPrograms();
if (missing.length > 0) fail(installLine(missing));
await ensureInstalled();
await ensureBuilt(['node']);
process.exitCode = await integration('', process.argv.slice(2));
