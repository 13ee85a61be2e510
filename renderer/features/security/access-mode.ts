import type { VaultAccess, VaultStatus } from '../../../shared/contract.ts';

export type AccessMode = VaultAccess['mode'];

/** In the order in which they are offered. */
export const ACCESS_MODES = ['device', 'either', 'passphrase', 'both'] as const satisfies readonly AccessMode[];

/** What opens the vault now. */
export function accessMode({ slots, twoFactors }: Pick<VaultStatus, 'slots' | 'twoFactors'>): AccessMode {
  if (twoFactors === true) return 'both';
  if (!slots.includes('device')) return 'passphrase';
  return slots.includes('passphrase') ? 'either' : 'device';
}

/** Those that this computer and a company leave. */
export function possibleModes(keychain: VaultStatus['keychain'], twoFactorsRequired: boolean): readonly AccessMode[] {
  if (twoFactorsRequired) return ['both'];
  return keychain === 'available' ? ACCESS_MODES : ['passphrase'];
}
