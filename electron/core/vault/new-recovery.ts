import { randomInt } from 'node:crypto';

import { SottoError } from '../../../shared/errors.ts';
import { wipe } from '../crypto/sodium.ts';
import { newRecoverySlotKey } from './slots.ts';
import type { SlotKey } from './slots.ts';

/** A recovery key that was shown and waits for its owner to show that it was written down. */
export interface NewRecovery {
  /** Forgets one that waited. `ask`: two of its groups, counted from 0. */
  begin(): { recoveryKey: string; ask: number[] };
  /** Throws NOT_FOUND when none waits, RECOVERY_NOT_CONFIRMED for other groups. */
  confirm(groups: readonly string[], set: (slotKey: SlotKey) => Promise<void>): Promise<void>;
  forget(): void;
}

export function createNewRecovery(): NewRecovery {
  let waiting: { readonly slotKey: SlotKey; readonly answers: readonly string[] } | undefined;

  function forget(): void {
    if (waiting !== undefined) wipe(waiting.slotKey.key);
    waiting = undefined;
  }

  return {
    forget,
    begin() {
      forget();
      const { recoveryKey, slotKey } = newRecoverySlotKey();
      const groups = recoveryKey.split('-');
      const first = randomInt(groups.length - 1);
      const ask = [first, randomInt(first + 1, groups.length)];
      waiting = { slotKey, answers: ask.map((index) => groups[index] ?? '') };
      return { recoveryKey, ask };
    },
    async confirm(groups, set) {
      if (waiting === undefined) throw new SottoError('NOT_FOUND');
      const { slotKey, answers } = waiting;
      const typed = groups.map((group) => group.trim().toUpperCase());
      if (answers.some((answer, index) => answer !== typed[index])) throw new SottoError('RECOVERY_NOT_CONFIRMED');
      await set(slotKey);
      forget();
    },
  };
}
