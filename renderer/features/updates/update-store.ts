import { create } from 'zustand';

import type { CallResult } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';

export type UpdateShown = CallResult<'updates.state'>;

/** What is known of new versions; null until somebody looked. */
export const useUpdates = create<{ readonly state: UpdateShown | null }>(() => ({ state: null }));

onForget(() => useUpdates.setState({ state: null }));

type UpdateCall = 'updates.state' | 'updates.check' | 'updates.fetch' | 'updates.install';

export async function callUpdates(name: UpdateCall): Promise<void> {
  useUpdates.setState({ state: await core.call(name, {}) });
}

/** At first, and when something has changed. Nothing is asked of any server by it. */
export async function readUpdates(): Promise<void> {
  await callUpdates('updates.state').catch(() => undefined);
}
