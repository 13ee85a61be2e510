// npm run stress [-- name … [--runs N] [--from SEED]]: every bar at full scale, or those that are named: see SUITES.
// `npm test` has the same tests with a few runs each. `--from` lets a long one be made in pieces.
import { parseArgs } from 'node:util';

import { ensureElectron } from './electron-runtime.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode, toolEnv } from './lib/run.mjs';
import { fail, say } from './lib/say.mjs';
import { integration, unit } from './lib/suites.mjs';

/** By name: what runs it, the test file's path (or the bench's name), and how many runs. */
const SUITES = {
  downloads: { by: integration, path: 'test/integration/models/download-faults', runs: 300 },
  kills: { by: integration, path: 'test/integration/lifecycle/kill-everything', runs: 1000 },
  'shred-kills': { by: integration, path: 'test/integration/lifecycle/shred-kill', runs: 100 },
  forensics: { by: integration, path: 'test/integration/lifecycle/forensics', runs: 1000 },
  audit: { by: unit, path: 'test/unit/audit/audit-log', runs: 10_000 },
  sealed: { by: unit, path: 'test/unit/transfer/sealed-flips', runs: 4000 },
  roundtrip: { by: integration, path: 'test/integration/transfer/roundtrip', runs: 10_000 },
  import: { by: bench, path: 'import' },
  retention: { by: bench, path: 'lifecycle' },
};

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string' }, from: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !(name in SUITES));
if (unknown !== undefined) fail(`No suite is called ${unknown}. There are: ${Object.keys(SUITES).join(', ')}`);

await ensureInstalled();
const failed = [];
for (const [name, { by, path, runs }] of Object.entries(SUITES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const count = values.runs ?? runs;
  say(`${name}${count === undefined ? '' : `: ${count} runs`} …`);
  process.env.SOTTO_STRESS_RUNS = String(count ?? '');
  process.env.SOTTO_STRESS_FROM = values.from ?? '0';
  if (by !== unit) await ensureBuilt(['node']);
  if ((await by('', [path])) !== 0) failed.push(name);
}
if (failed.length > 0) fail(`failed: ${failed.join(', ')}`);

/** Figures that depend on the machine: held to their bounds by the bench. */
async function bench(_tally, [name]) {
  await ensureElectron();
  return runNode([inRoot('scripts/bench.mjs'), name], { env: toolEnv({}) });
}
