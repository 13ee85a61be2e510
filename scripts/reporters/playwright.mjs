import { writeFileSync } from 'node:fs';

/** Counts for `npm test`, with the reasons of what was skipped. */
export default class TallyReporter {
  #suite;
  #errors = 0;

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onError() {
    this.#errors += 1;
  }

  onEnd() {
    const tally = { passed: 0, failed: this.#errors, skipped: [] };
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'expected') tally.passed += 1;
      else if (outcome !== 'skipped') tally.failed += 1;
      else tally.skipped.push({ name: test.titlePath().filter(Boolean).join(' › '), reason: reasonOf(test) });
    }
    if (process.env.SOTTO_TALLY) writeFileSync(process.env.SOTTO_TALLY, JSON.stringify(tally));
  }

  printsToStdio() {
    return false;
  }
}

const reasonOf = (test) =>
  test.annotations.find(({ type }) => type === 'skip')?.description ?? 'an earlier test of its group failed';
