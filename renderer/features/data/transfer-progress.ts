import { create } from 'zustand';

import { onForget } from '../../app/forget.ts';

interface TransferProgress {
  /** What is under way; null: nothing. */
  readonly task: 'export' | 'import' | null;
  /** So far. */
  readonly conversations: number;
}

const initial: TransferProgress = { task: null, conversations: 0 };

export const useTransferProgress = create<TransferProgress>(() => initial);

onForget(() => useTransferProgress.setState(initial, true));

export function noteTransfer(task: 'export' | 'import', conversations: number | null): void {
  useTransferProgress.setState(conversations === null ? initial : { task, conversations });
}
