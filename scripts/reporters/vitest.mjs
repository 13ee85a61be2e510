import { writeFileSync } from 'node:fs';

/** Counts for `npm test`, with the names of what failed and the reasons of what was skipped. */
export default class TallyReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: [], failures: [], slow: [] };
    if (unhandledErrors.length > 0)
      tally.failures.push(`${unhandledErrors.length} error(s) outside any test: see above`);
    for (const module of modules) {
      tally.slow.push({ name: module.relativeModuleId, seconds: module.diagnostic().duration / 1000 });
      if (
        module.state() === 'failed' &&
        [...module.children.allTests()].every((test) => test.result().state !== 'failed')
      ) {
        tally.failed += 1;
        tally.failures.push(`${module.relativeModuleId}: the file itself`);
      }
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        const name = `${module.relativeModuleId}: ${test.fullName}`;
        if (state === 'passed') tally.passed += 1;
        else if (state === 'failed') {
          tally.failed += 1;
          tally.failures.push(name);
        } else tally.skipped.push({ name, reason: note ?? 'no reason given' });
      }
    }
    if (process.env.SOTTO_TALLY) writeFileSync(process.env.SOTTO_TALLY, JSON.stringify(tally));
  }
}
