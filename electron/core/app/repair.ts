import { rename } from 'node:fs/promises';

import type { CallParams, CallResult } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { runDamageTask } from '../store/damage/run-task.ts';
import { markArrived } from '../store/mark-arrived.ts';
import { fittingKey } from '../store/fitting-key.ts';
import { putAside, salvagedFile, salvagingFile, takeSalvaged } from '../vault/damaged-copies.ts';
import type { VaultGate } from './vault-gate.ts';

interface RepairOptions {
  readonly profile: string;
  readonly gate: VaultGate;
  /** The bundled store/damage/worker.ts. */
  readonly worker: string | URL;
}

export interface Repair {
  check(choice: CallParams<'vault.check'>): Promise<CallResult<'vault.check'>>;
  salvage(choice: CallParams<'vault.salvage'>): Promise<CallResult<'vault.salvage'>>;
}

/** Looking for damage, and saving what is left. Both need the key themselves: an open vault has forgotten it. */
export function createRepair({ profile, gate, worker }: RepairOptions): Repair {
  return {
    check: (choice) =>
      gate.withKeys(choice, 'beside', (path, keys) => {
        const look = (key: Buffer) => runDamageTask(worker, { kind: 'check', path }, key);
        // of an open vault the key may be changing: waited for, or every page would look damaged
        return gate.isOpen() ? gate.session().withKey(look) : look(fittingKey(path, keys));
      }),
    salvage: (choice) =>
      gate.withKeys(choice, 'alone', async (path, keys) => {
        const key = fittingKey(path, keys);
        const copy = await asSpaceError(putAside(profile, path, new Date()));
        const unfinished = salvagingFile(path);
        const report = await runDamageTask(worker, { kind: 'salvage', path, into: unfinished }, key);
        markArrived(unfinished, key, 'salvage');
        // from here on a kill is finished at the next start
        await rename(unfinished, salvagedFile(path));
        await takeSalvaged(path);
        return { ...report, tables: [...report.tables], mended: { ...report.mended }, copy };
      }),
  };
}

function asSpaceError<T>(task: Promise<T>): Promise<T> {
  return task.catch((error: unknown) => {
    const { code } = error as { code?: unknown };
    throw code === 'ENOSPC' || code === 'EDQUOT' ? new SottoError('DISK_FULL') : error;
  });
}
