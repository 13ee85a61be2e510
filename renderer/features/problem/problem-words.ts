import type { ErrorCode } from '../../../shared/errors.ts';

type Words =
  | 'keychainEntry'
  | 'keychainLocked'
  | 'tooNew'
  | 'vaultDamaged'
  | 'tampered'
  | 'databaseDamaged'
  | 'databaseNotOurs'
  | 'databaseMissing'
  | 'readOnly'
  | 'diskFull'
  | 'diskError'
  | 'inUse'
  | 'other';

const byCode: Partial<Record<ErrorCode, Words>> = {
  KEYCHAIN_ENTRY_MISSING: 'keychainEntry',
  KEYCHAIN_ENTRY_WRONG: 'keychainEntry',
  KEYCHAIN_LOCKED: 'keychainLocked',
  KEYCHAIN_UNAVAILABLE: 'keychainLocked',
  VAULT_TOO_NEW: 'tooNew',
  DATABASE_TOO_NEW: 'tooNew',
  VAULT_DAMAGED: 'vaultDamaged',
  VAULT_FILE_LOST: 'vaultDamaged',
  VAULT_TAMPERED: 'tampered',
  VAULT_KDF_REFUSED: 'tampered',
  DATABASE_DAMAGED: 'databaseDamaged',
  DATABASE_NOT_OURS: 'databaseNotOurs',
  DATABASE_MISSING: 'databaseMissing',
  PROFILE_READ_ONLY: 'readOnly',
  DISK_FULL: 'diskFull',
  DISK_ERROR: 'diskError',
  PROFILE_IN_USE: 'inUse',
};

export function problemWords(code: ErrorCode): Words {
  return byCode[code] ?? 'other';
}

/** Problems that another key of the vault gets around. */
const OPENS_WITH_ANOTHER_KEY: readonly ErrorCode[] = [
  'KEYCHAIN_ENTRY_MISSING',
  'KEYCHAIN_ENTRY_WRONG',
  'KEYCHAIN_LOCKED',
  'KEYCHAIN_UNAVAILABLE',
];

export function opensWithAnotherKey(code: ErrorCode): boolean {
  return OPENS_WITH_ANOTHER_KEY.includes(code);
}

/** Problems that only a key or a backup gets around: who has neither can still take away what is left. */
const KEY_IS_GONE: readonly ErrorCode[] = [
  'KEYCHAIN_ENTRY_MISSING',
  'KEYCHAIN_ENTRY_WRONG',
  'VAULT_DAMAGED',
  'VAULT_FILE_LOST',
];

export function isKeyGone(code: ErrorCode): boolean {
  return KEY_IS_GONE.includes(code);
}
