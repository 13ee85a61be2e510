// npm run check [-- name …]: types, lint, format, layers and the rest; two at a time, a line each, only failures shown in full.
import { writeFileSync } from 'node:fs';

import { CHECKS } from './checks/table.mjs';
import { ensureInstalled } from './lib/install.mjs';

const AT_ONCE = 2;

await ensureInstalled();
const asked = process.argv.slice(2);
const queue = CHECKS.filter(({ name }) => asked.length === 0 || asked.some((word) => name.startsWith(word)));
if (queue.length === 0) {
  console.error(`No such check. There are: ${CHECKS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const failures = [];

async function work() {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    const start = performance.now();
    const { code, output, note } = await check.run().catch((error) => ({ code: 1, output: error.stack }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (code === 0) passed += 1;
    else {
      failed += 1;
      failures.push(`check: ${check.name}`);
    }
    console.log(
      `${code === 0 ? 'ok  ' : 'FAIL'} ${check.name.padEnd(16)} ${seconds.padStart(5)} s${note ? `  ${note}` : ''}`,
    );
    if (code !== 0) console.log(output.trim().replaceAll(/^/gm, '     '));
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(`checks: ${passed} passed, ${failed} failed`);
if (process.env.SOTTO_TALLY) writeFileSync(process.env.SOTTO_TALLY, JSON.stringify({ passed, failed, failures }));
process.exitCode = failed === 0 ? 0 : 1;
