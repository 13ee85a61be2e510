// npm run -s sotto -- …: the command line. Installs and builds what is missing first; says so on standard error only.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt(['node']);
// npm runs scripts in the project's folder; paths on the command line are meant from where it was typed
process.exitCode = await runNode([inRoot('out', 'cli', 'index.js'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: process.env,
});
