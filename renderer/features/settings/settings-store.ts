import { create } from 'zustand';

import type { Settings } from '../../../shared/contract.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/default-settings.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { toastError } from '../toasts/toasts.ts';

export const useSettings = create<Settings>(() => DEFAULT_SETTINGS);

onForget(() => useSettings.setState(DEFAULT_SETTINGS, true));

export async function reloadSettings(): Promise<void> {
  try {
    useSettings.setState(await core.call('settings.get', {}));
  } catch (error) {
    toastError(error);
  }
}

/** Shown at once; put back if it could not be kept. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const before = useSettings.getState();
  useSettings.setState(change);
  try {
    useSettings.setState(await core.call('settings.set', change));
  } catch (error) {
    useSettings.setState(before);
    toastError(error);
  }
}
