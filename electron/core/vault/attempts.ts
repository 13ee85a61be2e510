import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { SottoError } from '../../../shared/errors.ts';
import { writeAtomically } from './write-atomically.ts';

/** Wrong passphrases and recovery keys since the vault was last opened. Times in milliseconds since 1970. */
const failedAttempts = z.strictObject({ count: z.int().min(1), firstAt: z.number(), lastAt: z.number() });
export type FailedAttempts = z.infer<typeof failedAttempts>;

/** That many are typing errors and cost nothing. */
const FREE = 5;
const LONGEST_WAIT_MS = 300_000;

/**
 * Slows down guessing at the keyboard, over restarts too. Whoever can remove the file can copy the vault and guess
 * elsewhere; there only the cost of each guess (Argon2id) counts.
 */
export interface Attempts {
  /** Throws VAULT_WAIT with `seconds` while another try is too early. */
  allow(): Promise<void>;
  failed(): Promise<void>;
  /** What failed before the vault was opened; null for nothing. */
  failures(): Promise<FailedAttempts | null>;
  forget(): Promise<void>;
}

export function createAttempts(profile: string, now: () => number = Date.now): Attempts {
  const path = join(profile, 'attempts.json');
  /** Where the profile can't be written. */
  let inMemory: FailedAttempts | null = null;

  async function failures(): Promise<FailedAttempts | null> {
    try {
      return failedAttempts.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return inMemory;
    }
  }

  return {
    failures,
    async allow() {
      const failed = await failures();
      if (failed === null) return;
      // a clock set back waits once more, never for ever
      const since = Math.max(0, now() - failed.lastAt);
      const left = waitAfter(failed.count) - since;
      if (left > 0) throw new SottoError('VAULT_WAIT', { seconds: Math.ceil(left / 1000) });
    },
    async failed() {
      const before = await failures();
      inMemory = { count: (before?.count ?? 0) + 1, firstAt: before?.firstAt ?? now(), lastAt: now() };
      await writeAtomically(path, JSON.stringify(inMemory)).catch(() => undefined);
    },
    async forget() {
      inMemory = null;
      await rm(path, { force: true }).catch(() => undefined);
    },
  };
}

/** Milliseconds after that many failures in a row: doubling from one second. */
function waitAfter(count: number): number {
  return count < FREE ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** Math.min(20, count - FREE));
}
