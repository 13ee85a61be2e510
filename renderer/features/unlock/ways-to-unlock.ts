import type { SlotKind } from '../../../shared/contract.ts';

/** The keys of a vault in the order to offer them: what needs nothing typed first, unless it is known not to work. */
export function waysToUnlock(slots: readonly SlotKind[], deviceWorks: boolean): SlotKind[] {
  const order: readonly SlotKind[] = deviceWorks
    ? ['device', 'passphrase', 'recovery']
    : ['passphrase', 'recovery', 'device'];
  return order.filter((kind) => slots.includes(kind));
}
