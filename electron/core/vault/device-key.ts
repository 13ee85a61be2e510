import { SottoError } from '../../../shared/errors.ts';
import { KEY_BYTES, randomBytes, wipe } from '../crypto/sodium.ts';
import type { Keychain } from './keychain.ts';
import type { SlotKey } from './slots.ts';

/**
 * The device slot's key in the keychain, under the vault's id. A new one waits beside the old until the vault file that
 * it opens has been written: killed in between, one of the two fits.
 */
const waiting = (vaultId: string): string => `${vaultId}.next`;

/** Throws KEYCHAIN_UNAVAILABLE or KEYCHAIN_LOCKED. `settleDeviceKey` must follow once the vault file is written. */
export async function newDeviceKey(keychain: Keychain, vaultId: string): Promise<SlotKey> {
  const key = randomBytes(KEY_BYTES);
  await keep(keychain, waiting(vaultId), key);
  return { kind: 'device', key };
}

/** The waiting key takes its place. */
export async function settleDeviceKey(keychain: Keychain, vaultId: string): Promise<void> {
  const key = await keychain.get(waiting(vaultId));
  if (key === null) return;
  await keep(keychain, vaultId, key);
  wipe(key);
  await keychain.delete(waiting(vaultId));
}

export async function forgetDeviceKey(keychain: Keychain, vaultId: string): Promise<void> {
  await keychain.delete(vaultId);
  await keychain.delete(waiting(vaultId));
}

/**
 * Tries the key in its place, then one that waits; what waited and fits is settled. Null when none fits.
 * Throws KEYCHAIN_UNAVAILABLE, KEYCHAIN_LOCKED or KEYCHAIN_ENTRY_MISSING.
 */
export async function withDeviceKey<T>(
  keychain: Keychain,
  vaultId: string,
  open: (key: Buffer) => T | null,
): Promise<T | null> {
  let found = false;
  for (const account of [vaultId, waiting(vaultId)]) {
    const key = await keychain.get(account);
    if (key === null) continue;
    found = true;
    const opened = open(key);
    wipe(key);
    if (opened === null) continue;
    if (account !== vaultId) await settleDeviceKey(keychain, vaultId).catch(() => undefined);
    return opened;
  }
  if (!found) throw new SottoError('KEYCHAIN_ENTRY_MISSING');
  return null;
}

/** Whether `withDeviceKey` would have a key to try. */
export async function hasDeviceKey(keychain: Keychain, vaultId: string): Promise<boolean> {
  for (const account of [vaultId, waiting(vaultId)]) {
    const key = await keychain.get(account);
    if (key === null) continue;
    wipe(key);
    return true;
  }
  return false;
}

async function keep(keychain: Keychain, account: string, key: Buffer): Promise<void> {
  await keychain.set(account, key);
  // a keychain that forgets at once would lock its owner out at the next start
  const kept = await keychain.get(account);
  const same = kept?.equals(key) === true;
  if (kept !== null) wipe(kept);
  if (!same) throw new SottoError('KEYCHAIN_UNAVAILABLE');
}
