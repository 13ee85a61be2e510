import type { UnlockVault } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Attempts } from './attempts.ts';
import type { Vault } from './vault.ts';

const GUESSED: readonly string[] = ['VAULT_WRONG_PASSPHRASE', 'VAULT_WRONG_RECOVERY_KEY'];

/** The same vault, where every key that is typed counts as a try. */
export function guardGuesses(vault: Vault, attempts: Attempts): Vault {
  async function guarded<T>(choice: UnlockVault, task: () => Promise<T>): Promise<T> {
    if (choice.kind === 'device') return task();
    await attempts.allow();
    try {
      return await task();
    } catch (error) {
      if (error instanceof SottoError && GUESSED.includes(error.code)) await attempts.failed();
      throw error;
    }
  }
  return {
    ...vault,
    unlock: (choice) => guarded(choice, () => vault.unlock(choice)),
    prove: (choice) => guarded(choice, () => vault.prove(choice)),
  };
}
