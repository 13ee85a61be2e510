import '../../../processes/no-interface-query.ts';
import { parentPort, workerData } from 'node:worker_threads';

import { toErrorShape } from '../../../../shared/errors.ts';
import { databaseError } from '../database-error.ts';
import { checkPages } from './check-pages.ts';
import type { DamageTask } from './run-task.ts';
import { takeSnapshot } from '../snapshot.ts';
import { salvage } from './salvage.ts';

/** A check, a salvage or a snapshot, in a thread of its own: each reads every page there is. */
const port = parentPort;
if (port === null) throw new Error('Started outside a worker thread');

const { task, key } = workerData as { task: DamageTask; key: Uint8Array };
const buffer = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
try {
  port.postMessage({ ok: true, data: run(buffer) });
} catch (error) {
  port.postMessage({ ok: false, error: toErrorShape(databaseError(error)) });
} finally {
  buffer.fill(0);
}

function run(databaseKey: Buffer): unknown {
  if (task.kind === 'check') return checkPages(task.path, databaseKey);
  if (task.kind === 'salvage') return salvage(task.path, databaseKey, task.into);
  const { buffer: bytes, byteOffset, byteLength } = task.snapshotKey;
  const snapshotKey = Buffer.from(bytes, byteOffset, byteLength);
  try {
    return takeSnapshot(task.path, databaseKey, task.into, snapshotKey);
  } finally {
    snapshotKey.fill(0);
  }
}
