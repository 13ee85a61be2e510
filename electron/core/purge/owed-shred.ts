import type { Store } from '../store/store.ts';

const KEY = 'shred.owed';

/**
 * Whether the database's key has to change: something was deleted since, and earlier copies of pages wait for it; or what
 * opens the vault has changed, and an earlier vault file with an earlier passphrase would still open the database.
 */
export interface OwedShred {
  owed(): Promise<'no' | 'within-a-day' | 'soon'>;
  /** Before the first row goes, so that a kill forgets nothing. */
  owe(soon?: 'soon'): Promise<void>;
  paid(): Promise<void>;
}

export function owedShred(store: Pick<Store, 'call'>): OwedShred {
  const get = (): Promise<unknown> => store.call('settings.get', { key: KEY });
  const set = (value: boolean | 'soon'): Promise<void> => store.call('settings.set', { key: KEY, value });
  return {
    async owed() {
      const value = await get();
      return value === 'soon' ? 'soon' : value === true ? 'within-a-day' : 'no';
    },
    async owe(soon) {
      const value = await get();
      if (value !== 'soon' && (soon === 'soon' || value !== true)) await set(soon ?? true);
    },
    async paid() {
      if ((await get()) !== false) await set(false);
    },
  };
}
