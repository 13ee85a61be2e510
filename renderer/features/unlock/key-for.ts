import type { SlotKind, UnlockVault } from '../../../shared/contract.ts';

export function keyFor(way: SlotKind, secret: string): UnlockVault {
  if (way === 'passphrase') return { kind: way, passphrase: secret };
  if (way === 'recovery') return { kind: way, recoveryKey: secret };
  return { kind: 'device' };
}
