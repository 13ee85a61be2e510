import { settings as schema } from '../../../shared/contract/settings.ts';
import type { Settings } from '../../../shared/contract.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/default-settings.ts';
import { createTurns } from '../../../shared/in-turn.ts';
import type { Store } from '../store/store.ts';
import { defined } from './defined.ts';

const KEY = 'settings';

/** The person's settings, in the encrypted database (the system prompt is theirs). */
export interface StoredSettings {
  get(): Promise<Settings>;
  set(patch: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings>;
}

export function createStoredSettings(store: Store): StoredSettings {
  async function get(): Promise<Settings> {
    const parsed = schema.partial().safeParse(await store.call('settings.get', { key: KEY }));
    return { ...DEFAULT_SETTINGS, ...(parsed.success ? defined(parsed.data) : {}) };
  }
  const inTurn = createTurns();
  return {
    get,
    set: (patch) =>
      inTurn(async () => {
        const next = { ...(await get()), ...defined(patch) };
        await store.call('settings.set', { key: KEY, value: next });
        return next;
      }),
  };
}
