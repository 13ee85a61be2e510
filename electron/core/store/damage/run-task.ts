import { Worker } from 'node:worker_threads';

import { SottoError } from '../../../../shared/errors.ts';
import type { ErrorShape } from '../../../../shared/errors.ts';
import type { CheckReport } from './check-pages.ts';
import type { SnapshotReport } from '../snapshot.ts';
import type { SalvageReport } from './salvage.ts';

export type DamageTask =
  | { readonly kind: 'check'; readonly path: string }
  | { readonly kind: 'salvage'; readonly path: string; readonly into: string }
  /** `snapshotKey`: 32 bytes, the caller's to wipe. */
  | { readonly kind: 'snapshot'; readonly path: string; readonly into: string; readonly snapshotKey: Uint8Array };

type Report<T extends DamageTask> = T extends { kind: 'check' }
  ? CheckReport
  : T extends { kind: 'snapshot' }
    ? SnapshotReport
    : SalvageReport;
type Answer<T extends DamageTask> = { ok: true; data: Report<T> } | { ok: false; error: ErrorShape };

/** Runs in the bundled worker.ts beside this file. `key` stays the caller's to wipe. */
export function runDamageTask<T extends DamageTask>(script: string | URL, task: T, key: Buffer): Promise<Report<T>> {
  return new Promise((resolve, reject) => {
    const copy = Uint8Array.from(key);
    const worker = new Worker(script, { workerData: { task, key: copy }, transferList: [copy.buffer] });
    worker.once('message', (answer: Answer<T>) => {
      if (answer.ok) resolve(answer.data);
      else reject(new SottoError(answer.error.code, answer.error.params));
      void worker.terminate();
    });
    worker.once('error', () => reject(new SottoError('INTERNAL')));
    worker.once('exit', () => reject(new SottoError('INTERNAL')));
  });
}
