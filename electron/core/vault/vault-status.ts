import type { KeychainState, SlotKind, VaultStatus } from '../../../shared/contract.ts';
import { toErrorShape } from '../../../shared/errors.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { hasDeviceKey } from './device-key.ts';
import type { Keychain } from './keychain.ts';
import { exists, glanceAtDatabase, isWritable } from './profile-files.ts';
import type { ProfileFiles } from './profile-files.ts';
import { readVaultFiles } from './read-vault-file.ts';
import type { VaultFile } from './vault-file.ts';

/** All but `unlocked`, which only whoever opened it knows. */
export type LockedStatus = Omit<VaultStatus, 'state'> & { state: 'none' | 'locked' | 'broken' };
type Problem = SottoError['code'];

/** What there is, without a key and without changing anything. */
export async function vaultStatus(profile: string, files: ProfileFiles, keychain: Keychain): Promise<LockedStatus> {
  let file: VaultFile | undefined;
  try {
    [file] = (await readVaultFiles(files)).candidates;
  } catch (error) {
    return broken(toErrorShape(error).code, [], await keychain.state('read'));
  }
  const slots = file?.slots.map((slot) => slot.kind) ?? [];
  // where no key would be looked up, nobody is bothered by a dialog of the keychain
  const twoFactors = file?.slots.some((slot) => slot.withDevice) === true;
  const needed = file === undefined || slots.includes('device') || twoFactors;
  const state = await keychain.state(needed ? 'write' : 'read');
  const problem = await fileProblem(profile, files, file);
  if (problem !== null) return broken(problem, slots, state);
  if (file === undefined) return { state: 'none', slots, keychain: state, canUnlockSilently: false };
  const device = slots.includes('device') || twoFactors ? await deviceProblem(file, state, keychain) : null;
  return {
    state: 'locked',
    ...(twoFactors ? { twoFactors } : {}),
    ...(device === null ? {} : { problem: device }),
    slots,
    keychain: state,
    canUnlockSilently: slots.includes('device') && device === null,
  };
}

function broken(problem: Problem, slots: SlotKind[], keychain: KeychainState): LockedStatus {
  return { state: 'broken', problem, slots, keychain, canUnlockSilently: false };
}

async function fileProblem(profile: string, files: ProfileFiles, file: VaultFile | undefined): Promise<Problem | null> {
  const database = await glanceAtDatabase(files.database);
  if (file === undefined) {
    const unfinished = await exists(files.creating);
    if (database !== 'missing' && !unfinished) return 'VAULT_FILE_LOST';
    return (await exists(profile)) && !(await isWritable(profile)) ? 'PROFILE_READ_ONLY' : null;
  }
  if (database === 'missing') return 'DATABASE_MISSING';
  if (database === 'plain') return 'DATABASE_NOT_OURS';
  if (database === 'empty') return 'DATABASE_DAMAGED';
  return (await isWritable(profile)) ? null : 'PROFILE_READ_ONLY';
}

/** Why the device slot can't be opened silently; null when it can. */
async function deviceProblem(file: VaultFile, state: KeychainState, keychain: Keychain): Promise<Problem | null> {
  if (state === 'locked') return 'KEYCHAIN_LOCKED';
  if (state === 'absent') return 'KEYCHAIN_UNAVAILABLE';
  try {
    return (await hasDeviceKey(keychain, file.id)) ? null : 'KEYCHAIN_ENTRY_MISSING';
  } catch (error) {
    return toErrorShape(error).code;
  }
}
