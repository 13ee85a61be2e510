import { z } from 'zod';

import { id } from '../../../shared/contract/primitives.ts';
import type { Store } from '../store/store.ts';

/** The setting that says that a purge has begun and not ended. */
const KEY = 'purge.unfinished';

/** Counts and ids, so that a purge that was killed is finished as it was asked for, and gets its receipt. */
const unfinishedPurge = z.object({
  /** `deleting`: rows may be there still. `deleted`: what is left to do is the change of key and the receipt. */
  step: z.enum(['deleting', 'deleted']),
  scope: z.discriminatedUnion('scope', [
    z.object({ scope: z.literal('message'), id }),
    z.object({ scope: z.literal('conversation'), id }),
    z.object({ scope: z.literal('all') }),
    z.object({ scope: z.literal('older-than'), before: z.number() }),
  ]),
  conversations: z.int(),
  messages: z.int(),
  attachments: z.int(),
  ledgerBodies: z.int(),
  copies: z.int(),
});
export type UnfinishedPurge = z.infer<typeof unfinishedPurge>;

export interface PurgeMark {
  set(purge: UnfinishedPurge): Promise<void>;
  clear(): Promise<void>;
  /** `unknown`: one that an earlier version began. */
  get(): Promise<UnfinishedPurge | 'unknown' | null>;
}

export function purgeMark(store: Pick<Store, 'call'>): PurgeMark {
  return {
    set: (value) => store.call('settings.set', { key: KEY, value }),
    clear: () => store.call('settings.set', { key: KEY, value: false }),
    async get() {
      const value = await store.call('settings.get', { key: KEY });
      if (value === null || value === undefined || value === false) return null;
      const parsed = unfinishedPurge.safeParse(value);
      return parsed.success ? parsed.data : 'unknown';
    },
  };
}
