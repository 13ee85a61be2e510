import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Sums what several runners counted. Each runner gets a file name in SOTTO_TALLY and writes
 * `{ passed, failed, skipped: [{ name, reason }], failures: [name], secondTry: [name], slow: [{ name, seconds }] }` there
 * (scripts/reporters/).
 */
export function createTally() {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-tally-'));
  const total = { passed: 0, failed: 0, skipped: [], failures: [], secondTry: [], slow: [] };
  let runners = 0;
  return {
    total,
    add({ passed, failed, skipped = [], failures = [], secondTry = [], slow = [] }) {
      total.passed += passed;
      total.failed += failed;
      total.skipped.push(...skipped);
      total.failures.push(...failures);
      total.secondTry.push(...secondTry);
      total.slow.push(...slow);
    },
    /** Runs a runner: `start(file)` resolves to its exit code. One that dies without counting is a failure. */
    async run(start) {
      const file = join(folder, String(runners++));
      const code = await start(file);
      const counts = read(file) ?? { passed: 0, failed: 1, failures: ['a runner that ended without counting'] };
      if (code !== 0 && counts.failed === 0) {
        counts.failed = 1;
        counts.failures = [`a runner that ended with ${code}`];
      }
      this.add(counts);
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
