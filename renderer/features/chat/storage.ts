import { create } from 'zustand';

import type { StreamEvent } from '../../../shared/contract.ts';
import { onForget } from '../../app/forget.ts';

interface Storage {
  readonly problem: Extract<StreamEvent<'changes'>, { type: 'storage' }>['problem'];
}

/** Whether what is written can be saved; core says so when that changes. */
export const useStorage = create<Storage>(() => ({ problem: null }));

onForget(() => useStorage.setState({ problem: null }));
