import type { SlotKind, UnlockVault } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { wipe } from '../crypto/sodium.ts';
import type { Stretch } from '../crypto/stretch.ts';
import { withDeviceKey } from './device-key.ts';
import type { Keychain } from './keychain.ts';
import { recoverySlotKey } from './recovery-key.ts';
import { isAuthentic } from './slot-table.ts';
import { bothKeys, openSlot, passphraseSlotKey } from './slots.ts';
import type { OpenedSlot } from './slots.ts';
import type { VaultFile, VaultSlot } from './vault-file.ts';

/** Where keys come from. */
export interface Means {
  readonly keychain: Keychain;
  readonly stretch: Stretch;
}

/**
 * Opens the slot of the kind chosen. Throws VAULT_WRONG_PASSPHRASE, VAULT_WRONG_RECOVERY_KEY, VAULT_PASSPHRASE_NEEDED,
 * KEYCHAIN_*, VAULT_KDF_REFUSED, or VAULT_TAMPERED when the table is not as a holder of the database key wrote it.
 */
export async function unlockSlot(file: VaultFile, choice: UnlockVault, means: Means): Promise<OpenedSlot> {
  const slot = file.slots.find((it) => it.kind === choice.kind);
  if (slot === undefined) throw new SottoError(NO_SUCH_SLOT[choice.kind]);
  const opened = await openWith(choice, file.id, slot, means);
  if (opened === null) throw new SottoError(WRONG_KEY[choice.kind]);
  if (isAuthentic(file, opened)) return opened;
  wipe(opened.databaseKey, opened.pendingDatabaseKey);
  throw new SottoError('VAULT_TAMPERED');
}

/** Null when the key is not the slot's. */
async function openWith(
  choice: UnlockVault,
  vaultId: string,
  slot: VaultSlot,
  { keychain, stretch }: Means,
): Promise<OpenedSlot | null> {
  if (choice.kind === 'device') return withDeviceKey(keychain, vaultId, (key) => openSlot(vaultId, slot, key));
  const key =
    choice.kind === 'recovery' ? recoverySlotKey(choice.recoveryKey) : await typedKey(choice.passphrase, slot, stretch);
  if (key === null) return null;
  try {
    if (slot.withDevice === undefined) return openSlot(vaultId, slot, key);
    return await withDeviceKey(keychain, vaultId, (deviceKey) => {
      const both = bothKeys(key, deviceKey);
      try {
        return openSlot(vaultId, slot, both);
      } finally {
        wipe(both);
      }
    });
  } finally {
    wipe(key);
  }
}

async function typedKey(passphrase: string, slot: VaultSlot, stretch: Stretch): Promise<Buffer> {
  if (slot.kdf === undefined) throw new SottoError('VAULT_DAMAGED');
  return passphraseSlotKey(passphrase, slot.kdf, stretch);
}

const WRONG_KEY = {
  device: 'KEYCHAIN_ENTRY_WRONG',
  passphrase: 'VAULT_WRONG_PASSPHRASE',
  recovery: 'VAULT_WRONG_RECOVERY_KEY',
} as const satisfies Record<SlotKind, SottoError['code']>;

const NO_SUCH_SLOT = { ...WRONG_KEY, device: 'VAULT_PASSPHRASE_NEEDED' } as const;
