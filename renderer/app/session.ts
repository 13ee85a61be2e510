import { create } from 'zustand';

import type { CreateVault, UnlockVault, VaultStatus } from '../../shared/contract.ts';
import type { ErrorCode, SottoError } from '../../shared/errors.ts';
import { asSottoError } from './client/as-sotto-error.ts';
import { core } from './client/core.ts';
import { saveSettings } from '../features/settings/settings-store.ts';
import { forget } from './forget.ts';
import { startsLocked } from './page-kind.ts';

interface Session {
  /** `starting` until core has told what state the vault is in. `open`: conversations may be read. */
  readonly phase: 'starting' | 'vault' | 'open' | 'core-failed';
  readonly vault: VaultStatus | null;
  readonly failure: ErrorCode | null;
  /** Shown once, while onboarding; never kept longer. */
  readonly recoveryKey: string | null;
}

export const useSession = create<Session>(() => ({ phase: 'starting', vault: null, failure: null, recoveryKey: null }));

/** Locked on purpose: then the device key must not open it again by itself. */
let stayLocked = startsLocked;
/** A vault is being made in this window: its recovery key is to be seen before anything else. */
let creating = false;

export async function refreshVault(): Promise<void> {
  const vault = await core.call('vault.status', {});
  if (vault.state === 'locked' && vault.canUnlockSilently && !stayLocked) {
    useSession.setState({ vault });
    const problem = await unlockVault({ kind: 'device' });
    if (problem === null) return;
    useSession.setState({ phase: 'vault', vault: await core.call('vault.status', {}), failure: problem.code });
    return;
  }
  if (vault.state === 'unlocked') stayLocked = false;
  useSession.setState({ phase: vault.state === 'unlocked' ? 'open' : 'vault', vault, failure: null });
}

/** Opened in another window, it is open here too: there is one vault and one person. */
export async function noteVaultNews(): Promise<void> {
  if (creating) return;
  if (useSession.getState().phase === 'open') await rereadVault();
  else await refreshVault().catch(() => undefined);
}

/** Returns what went wrong, or null. */
export async function unlockVault(key: UnlockVault): Promise<SottoError | null> {
  try {
    await core.call('vault.unlock', key);
    stayLocked = false;
    // open at once; what the settings page shows of the vault may come a moment later
    useSession.setState(({ vault }) => ({
      phase: 'open',
      vault: vault === null ? null : { ...vault, state: 'unlocked' },
      failure: null,
    }));
    void rereadVault();
    return null;
  } catch (error) {
    return asSottoError(error);
  }
}

/** What the pages show of an open vault. */
export async function rereadVault(): Promise<void> {
  await core.call('vault.status', {}).then(
    (vault) => useSession.setState({ vault }),
    () => undefined,
  );
}

/** Makes the vault; the recovery key stays in the session until `finishOnboarding`. */
export async function createVault(choice: CreateVault): Promise<SottoError | null> {
  creating = true;
  try {
    const { recoveryKey } = await core.call('vault.create', choice);
    await saveSettings({ firstRun: 'recovery' });
    useSession.setState({ recoveryKey, vault: await core.call('vault.status', {}) });
    return null;
  } catch (error) {
    creating = false;
    return asSottoError(error);
  }
}

export function finishOnboarding(): void {
  creating = false;
  useSession.setState({ phase: 'open', recoveryKey: null });
}

export async function lockVault(): Promise<void> {
  stayLocked = true;
  forget();
  useSession.setState({ phase: 'starting' });
  // Core ends in answering this, so that the answer may never come.
  await core.call('vault.lock', {}).catch(() => undefined);
}

/** For what core ends with, as with a lock: the device key must not open the vault again by itself. */
export async function stayLockedAfter<T>(call: Promise<T>): Promise<T> {
  const before = stayLocked;
  stayLocked = true;
  try {
    return await call;
  } catch (error) {
    stayLocked = before;
    throw error;
  }
}

/** Follows the line to core for the life of the page. */
export function startSession(): void {
  core.onState((connection) => {
    if (connection.state === 'connecting') {
      creating = false;
      if (connection.locked) {
        stayLocked = true;
        forget();
      }
      return useSession.setState({ phase: 'starting' });
    }
    if (connection.state === 'failed') {
      forget();
      return useSession.setState({ phase: 'core-failed', failure: connection.code });
    }
    core.open('changes', {}, { event: ({ type }) => void (type === 'vault' && noteVaultNews()) });
    void refreshVault().catch((error: unknown) => {
      const { code } = asSottoError(error);
      // The line broke again: its next state tells what to do.
      if (code !== 'CORE_UNAVAILABLE') useSession.setState({ phase: 'core-failed', failure: code });
    });
  });
}
