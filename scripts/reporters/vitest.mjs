import { writeFileSync } from 'node:fs';

/** Counts for `npm test`, with the reasons of what was skipped. */
export default class TallyReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      if (
        module.state() === 'failed' &&
        [...module.children.allTests()].every((test) => test.result().state !== 'failed')
      ) {
        tally.failed += 1;
      }
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') tally.passed += 1;
        else if (state === 'failed') tally.failed += 1;
        else
          tally.skipped.push({
            name: `${module.relativeModuleId}: ${test.fullName}`,
            reason: note ?? 'no reason given',
          });
      }
    }
    if (process.env.SOTTO_TALLY) writeFileSync(process.env.SOTTO_TALLY, JSON.stringify(tally));
  }
}
