import '../../../processes/no-interface-query.ts';
import { parentPort, workerData } from 'node:worker_threads';

import { toErrorShape } from '../../../../shared/errors.ts';
import { databaseError } from '../database-error.ts';
import { checkPages } from './check-pages.ts';
import type { DamageTask } from './run-task.ts';
import { salvage } from './salvage.ts';

/** A check or a salvage, in a thread of its own: both read every page there is. */
const port = parentPort;
if (port === null) throw new Error('Started outside a worker thread');

const { task, key } = workerData as { task: DamageTask; key: Uint8Array };
const buffer = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
try {
  const data = task.kind === 'check' ? checkPages(task.path, buffer) : salvage(task.path, buffer, task.into);
  port.postMessage({ ok: true, data });
} catch (error) {
  port.postMessage({ ok: false, error: toErrorShape(databaseError(error)) });
} finally {
  buffer.fill(0);
}
