/** Failures in a row after which nothing more is started until a person asks again. */
const FAILURES_TO_OPEN = 3;

/** Counts failures in a row, so that a child that dies at once is not started for ever. */
export interface Circuit {
  readonly open: boolean;
  /** The child did what it is for. */
  succeeded(): void;
  failed(): void;
  /** A person asked to try again. */
  reset(): void;
}

export function createCircuit(limit = FAILURES_TO_OPEN): Circuit {
  let failures = 0;
  return {
    get open() {
      return failures >= limit;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
    },
    reset() {
      failures = 0;
    },
  };
}
