import type { Message } from '../../../shared/contract.ts';

/** Whether an answer ended before it was done, with something to go on from. */
export function canContinue({ role, state, content, lineage }: Message): boolean {
  if (role !== 'assistant' || content.trim() === '') return false;
  return state === 'interrupted' || (state === 'complete' && lineage?.stopReason === 'length');
}
