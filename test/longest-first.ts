import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * Minutes each. On a fresh checkout Vitest knows no durations and goes by the size of a file: these small ones came last,
 * one worker with them and the other with nothing. The two releases stand apart: one waits for the other's lock.
 */
const LONGEST = [
  'release/release.test.ts',
  'policy/tampering.test.ts',
  'release/company.test.ts',
  'core/command-line.test.ts',
  'privacy/hostile-patterns.test.ts',
  'lifecycle/forensics.test.ts',
];

/** The files that take longest go first, the rest in Vitest's own order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
