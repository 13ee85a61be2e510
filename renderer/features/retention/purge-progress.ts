import { create } from 'zustand';

import type { StreamEvent } from '../../../shared/contract.ts';
import { onForget } from '../../app/forget.ts';

type PurgeProgress = Pick<Extract<StreamEvent<'changes'>, { type: 'purge' }>, 'step' | 'done' | 'total'>;

const initial: PurgeProgress = { step: null, done: 0, total: 0 };

export const usePurgeProgress = create<PurgeProgress>(() => initial);

onForget(() => usePurgeProgress.setState(initial, true));

export function notePurge({ step, done, total }: PurgeProgress): void {
  usePurgeProgress.setState({ step, done, total }, true);
}
