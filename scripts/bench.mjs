// npm run bench [-- --quick] [--json FILE] [--trace FOLDER] [name …]: measures test/bench/*.bench.ts, prints a table, and
// JSON to a file; with a folder, the window's benches leave Chromium's traces and their longest tasks there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureElectron } from './electron-runtime.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot, pinnedNode } from './lib/paths.mjs';
import { say } from './lib/say.mjs';
import { benchmark } from './lib/suites.mjs';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'string' }, trace: { type: 'string' } },
  allowPositionals: true,
});

if (values.trace) process.env.SOTTO_BENCH_TRACE = resolve(values.trace);

await ensureInstalled();
const runtime = await ensureElectron();
await ensureBuilt();

const names = readdirSync(inRoot('test', 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => positionals.length === 0 || positionals.includes(name));

const results = {};
const work = mkdtempSync(join(tmpdir(), 'sotto-bench-'));
let failed = 0;
for (const name of names) {
  say(`Measuring ${name}${values.quick ? ' (quick)' : ''} …`);
  const output = join(work, `${name}.json`);
  const args = [
    inRoot('test/bench/run-one.ts'),
    inRoot(`test/bench/${name}.bench.ts`),
    output,
    values.quick ? 'quick' : 'full',
  ];
  const code = await benchmark(runtime, args);
  if (code !== 0) failed += 1;
  else results[name] = JSON.parse(readFileSync(output, 'utf8'));
}
rmSync(work, { recursive: true, force: true });

const machine = {
  cpu: cpus()[0]?.model,
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: pinnedVersion(),
  electron: runtime.version,
};
for (const [name, rows] of Object.entries(results)) {
  console.log(`\n${name}`);
  for (const row of rows) {
    const met = isMet(row);
    if (!met) failed += 1;
    const value = `${row.value.toFixed(row.unit === '×' ? 2 : 1)} ${row.unit}`;
    console.log(
      `  ${row.name.padEnd(58)} ${value.padStart(14)}  ${boundOf(row).padEnd(12)} ${met ? '' : 'MISSED'}`.trimEnd(),
    );
  }
}
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ machine, quick: values.quick === true, results }, null, 2)}\n`);
process.exitCode = failed === 0 && names.length > 0 ? 0 : 1;

function isMet({ value, bound }) {
  if (bound === null) return true;
  return 'most' in bound ? value <= bound.most : value >= bound.least;
}

function boundOf({ bound, unit }) {
  if (bound === null) return '';
  return 'most' in bound ? `≤ ${bound.most} ${unit}` : `≥ ${bound.least} ${unit}`;
}

function pinnedVersion() {
  return execFileSync(pinnedNode(), ['--version'], { encoding: 'utf8' }).trim();
}
