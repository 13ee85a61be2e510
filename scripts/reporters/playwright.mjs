import { writeFileSync } from 'node:fs';

/** Counts for `npm test`, with the names of what failed or needed a second try, and the reasons of what was skipped. */
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
    const tally = { passed: 0, failed: this.#errors, skipped: [], failures: [], secondTry: [], slow: [] };
    if (this.#errors > 0) tally.failures.push(`${this.#errors} error(s) outside any test: see above`);
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      const name = test.titlePath().filter(Boolean).join(' › ');
      tally.slow.push({ name, seconds: test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000 });
      if (outcome === 'skipped') tally.skipped.push({ name, reason: reasonOf(test) });
      else if (outcome === 'unexpected') {
        tally.failed += 1;
        tally.failures.push(name);
      } else {
        tally.passed += 1;
        if (outcome === 'flaky') tally.secondTry.push(name);
      }
    }
    if (process.env.SOTTO_TALLY) writeFileSync(process.env.SOTTO_TALLY, JSON.stringify(tally));
  }

  printsToStdio() {
    return false;
  }
}

const reasonOf = (test) =>
  test.annotations.find(({ type }) => type === 'skip')?.description ?? 'an earlier test of its group failed';
