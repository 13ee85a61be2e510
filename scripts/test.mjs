// npm test: checks, unit, integration, and the real window under a virtual display. The last line sums them all.
import { describe, ensureElectron } from './electron-runtime.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { packageApp } from './lib/package-app.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode, toolEnv } from './lib/run.mjs';
import { fail, say } from './lib/say.mjs';
import { e2e, integration, unit } from './lib/suites.mjs';
import { installLine, missingTestPrograms } from './lib/system-packages.mjs';
import { createTally } from './lib/tally.mjs';

/** Of files and of the window's tests: what to look at when the whole takes too long. */
const SHOWN = 15;

const missing = missingTestPrograms();
if (missing.length > 0) fail(installLine(missing));

await ensureInstalled();
const runtime = await ensureElectron();
say(`The window will be tested in ${describe(runtime)}.`);

const tally = createTally();
const step = async (title, start) => {
  console.log(`\n── ${title}`);
  const begin = performance.now();
  await tally.run(start);
  console.log(`── ${title}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
};

await step('checks', (file) => runNode([inRoot('scripts/check.mjs')], { env: toolEnv({ SOTTO_TALLY: file }) }));
await step('unit', (file) => unit(file));
await ensureBuilt();
await step('integration', (file) => integration(file));
// the release that the integration tests made was made around it, if the tree had no changes
await packageApp(runtime, [], undefined, { anew: false });
await step('window', (file) => e2e(runtime, file));
tally.dispose();

const { passed, failed, skipped, failures, secondTry, slow } = tally.total;
const slowest = slow.toSorted((a, b) => b.seconds - a.seconds).slice(0, SHOWN);
if (slowest.length > 0) console.log('\nSlowest:');
for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(0).padStart(6)} s  ${name}`);
if (skipped.length > 0) console.log('\nSkipped:');
for (const { name, reason } of skipped) console.log(`  ${name}: ${reason}`);
if (secondTry.length > 0) console.log(`\nPassed at the second try only:\n  ${secondTry.join('\n  ')}`);
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
