import { create } from 'zustand';

import type { Provider } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';

interface ProviderStore {
  readonly items: readonly Provider[];
  readonly loaded: boolean;
  readonly error: SottoError | null;
  /** The one whose settings are open; a refusal may ask for it. */
  readonly openId: string | null;
  /** One that was added a moment ago: its models are asked for when its settings open. */
  readonly freshId: string | null;
  /** The dialog for a new one is open, or is to be as soon as the page is there. */
  readonly adding: boolean;
}

const initial: ProviderStore = { items: [], loaded: false, error: null, openId: null, freshId: null, adding: false };

export const useProviders = create<ProviderStore>(() => initial);

onForget(() => useProviders.setState(initial, true));

/** Whether there may be anybody to send words to: not known yet is not none. */
export function mayLeave({ loaded, items }: Pick<ProviderStore, 'loaded' | 'items'>): boolean {
  return !loaded || items.length > 0;
}

export async function reloadProviders(): Promise<void> {
  try {
    const { items } = await core.call('providers.list', {});
    useProviders.setState({ items, loaded: true, error: null });
  } catch (error) {
    useProviders.setState({ error: asSottoError(error) });
  }
}

export function openProvider(openId: string | null): void {
  useProviders.setState({ openId, freshId: null });
}

/** Opens the settings of one that has just been added. */
export function openFresh(id: string): void {
  useProviders.setState({ openId: id, freshId: id, adding: false });
}

export function askForProvider(adding: boolean): void {
  useProviders.setState({ adding });
}
