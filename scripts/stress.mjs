// npm run stress [-- name …]: the seeded tests again, with many more seeds. What each is called: see SUITES.
import { ensureInstalled } from './lib/install.mjs';
import { fail, say } from './lib/say.mjs';
import { integration } from './lib/suites.mjs';

/** The test file's path, and how many seeds. */
const SUITES = {
  downloads: ['test/integration/models/download-faults', 300],
  kills: ['test/integration/lifecycle/kill-everything', 1000],
};

const asked = process.argv.slice(2);
await ensureInstalled();
for (const [name, [path, runs]] of Object.entries(SUITES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  say(`${name}: ${runs} runs …`);
  process.env.SOTTO_STRESS_RUNS = String(runs);
  if ((await integration('', [path])) !== 0) fail(`${name} failed`);
}
