import { z } from 'zod';

import { SottoError } from '../../../shared/errors.ts';
import type { Keychain } from '../vault/keychain.ts';
import type { Head } from './chain.ts';

const shape = z.strictObject({ seq: z.int().min(0), mac: z.string().regex(/^[0-9a-f]{64}$/) });

/** Where the chain should end, kept in the keychain: a log that is cut short shows. */
export interface AuditAnchor {
  read(): Promise<Head | 'none' | 'unavailable'>;
  /** Written a moment later, the last one only. */
  move(head: Head): void;
  /** Waits until what was moved is written, or can't be. */
  flush(): Promise<void>;
}

/** A keychain takes a few milliseconds for each write. */
const DELAY_MS = 500;

export function keychainAnchor(keychain: Keychain, vaultId: string, delayMs = DELAY_MS): AuditAnchor {
  const account = `audit:${vaultId}`;
  let next: Head | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const head = next;
    next = undefined;
    if (head === undefined) return;
    await keychain.set(account, Buffer.from(JSON.stringify(head), 'utf8'));
  }

  // a keychain that is locked for now is asked again with the next entry
  const flush = (): Promise<void> => (writing = writing.then(write).catch(() => undefined));

  return {
    async read() {
      try {
        const entry = await keychain.get(account);
        if (entry === null) return 'none';
        const parsed = shape.safeParse(JSON.parse(entry.toString('utf8')));
        return parsed.success ? parsed.data : 'none';
      } catch (error) {
        return error instanceof SottoError ? 'unavailable' : 'none';
      }
    },
    move(head) {
      next = head;
      timer ??= setTimeout(() => void flush(), delayMs);
    },
    flush,
  };
}
