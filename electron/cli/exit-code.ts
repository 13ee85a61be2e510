import type { ErrorCode } from '../../shared/errors.ts';

/** Of the process: 0 done, 1 refused or failed with a clear message, 2 wrong usage. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

export function exitCodeFor(code: ErrorCode): number {
  return code === 'USAGE' ? EXIT.usage : EXIT.failed;
}
