import type { Store } from '../store/store.ts';

const KEY = 'shred.owed';

/** Whether something was deleted since the database last changed its key: earlier copies of pages wait for the change. */
export interface OwedShred {
  owed(): Promise<boolean>;
  /** Before the first row goes, so that a kill forgets nothing. */
  owe(): Promise<void>;
  paid(): Promise<void>;
}

export function owedShred(store: Pick<Store, 'call'>): OwedShred {
  const set = (value: boolean): Promise<void> => store.call('settings.set', { key: KEY, value });
  const owed = async (): Promise<boolean> => (await store.call('settings.get', { key: KEY })) === true;
  return {
    owed,
    async owe() {
      if (!(await owed())) await set(true);
    },
    async paid() {
      if (await owed()) await set(false);
    },
  };
}
