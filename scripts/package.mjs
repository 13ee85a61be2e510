// npm run package [-- electron-builder targets]: an unpacked app under dist/package for this system.
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, ensureElectron } from './electron-runtime.mjs';
import { ensureBuilt, PRODUCTION, TEST_PACKAGE } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode, toolEnv } from './lib/run.mjs';
import { say } from './lib/say.mjs';

await ensureInstalled();
const runtime = await ensureElectron();
const official = runtime.kind === 'official';
await ensureBuilt(['node', 'window'], official ? PRODUCTION : TEST_PACKAGE);
say(`Packaging with ${describe(runtime)}${official ? '' : '. A test build: not for people'} …`);

const asked = process.argv.slice(2);
const special = official
  ? ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
  : [`-c.electronVersion=${runtime.version}`, `-c.electronDist=${stage()}`];
const args = ['--publish', 'never', ...special, ...(asked.length > 0 ? asked : ['--dir'])];

// hard links would let the fuses be flipped in the runtime that development uses
const env = toolEnv({ USE_HARD_LINKS: 'false' });
process.exitCode = await runNode([inRoot('node_modules', 'electron-builder', 'cli.js'), ...args], { env });

/** The runtime without its link to this project. */
function stage() {
  const dist = dirname(runtime.binary);
  const staged = inRoot('dist', 'electron');
  rmSync(staged, { recursive: true, force: true });
  cpSync(dist, staged, { recursive: true, filter: (path) => path !== join(dist, 'resources', 'app') });
  return staged;
}
