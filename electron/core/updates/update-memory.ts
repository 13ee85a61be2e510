import { z } from 'zod';

import { errorShape } from '../../../shared/contract/primitives.ts';
import { updateFeed } from '../../../shared/domain/update-feed.ts';
import { randomBytes } from '../crypto/sodium.ts';
import type { Store } from '../store/store.ts';

const KEY = 'updates';

const memoryShape = z.strictObject({
  askedAt: z.int().nullable(),
  problem: errorShape.nullable(),
  /** The highest that was believed. */
  sequence: z.int().min(0),
  /** The last feed whose signature was right. */
  feed: updateFeed.nullable(),
  /** The release that was put in place and starts next time. */
  replaced: z.string().nullable(),
  /** Random: decides when it is this installation's turn, and tells nobody anything. */
  draw: z.string(),
});

type Remembered = z.infer<typeof memoryShape>;

/** What the vault remembers of updates. */
export interface UpdateMemory {
  get(): Promise<Remembered>;
  set(change: Partial<Omit<Remembered, 'draw'>>): Promise<void>;
}

export function updateMemory(store: Pick<Store, 'call'>): UpdateMemory {
  async function get(): Promise<Remembered> {
    const parsed = memoryShape.safeParse(await store.call('settings.get', { key: KEY }));
    if (parsed.success) return parsed.data;
    const draw = randomBytes(16).toString('hex');
    const fresh = { askedAt: null, problem: null, sequence: 0, feed: null, replaced: null, draw };
    await store.call('settings.set', { key: KEY, value: fresh });
    return fresh;
  }
  return {
    get,
    async set(change) {
      await store.call('settings.set', { key: KEY, value: { ...(await get()), ...change } });
    },
  };
}
