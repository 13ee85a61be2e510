import type { Store } from '../store/store.ts';
import type { PolicyMemory } from './policy-keeper.ts';

/** The settings that hold the highest serial of a policy accepted with this vault, and when one was last looked at. */
const SERIAL = 'policy.serial';
const SEEN_AT = 'policy.seenAt';

/** What the open vault remembers of policies. Only what has changed is written. */
export function policyMemory(store: Pick<Store, 'call'>): PolicyMemory {
  const read = async (key: string): Promise<number> => Number((await store.call('settings.get', { key })) ?? 0);
  return {
    get: async () => ({ serial: await read(SERIAL), seenAt: await read(SEEN_AT) }),
    async set({ serial, seenAt }) {
      if (serial !== (await read(SERIAL))) await store.call('settings.set', { key: SERIAL, value: serial });
      if (seenAt !== (await read(SEEN_AT))) await store.call('settings.set', { key: SEEN_AT, value: seenAt });
    },
  };
}
