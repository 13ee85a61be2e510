import '../../processes/no-interface-query.ts';
import { parentPort, workerData } from 'node:worker_threads';

import { toErrorShape } from '../../../shared/errors.ts';
import { databaseError } from './database-error.ts';
import type { Database } from './database.ts';
import { newId, newTemporaryId } from './new-id.ts';
import { openDatabase, openForReading, openInMemory } from './open-database.ts';
import { changeKey } from './change-key.ts';
import { createRepositories } from './repositories/index.ts';
import type { WorkerRequest, WorkerResponse, WorkerStart } from './worker-protocol.ts';

/**
 * The thread that holds an open database. better-sqlite3 is synchronous: in a thread of its own a long query blocks
 * neither a stream nor a cancel.
 */
const port = parentPort;
if (port === null) throw new Error('Started outside a worker thread');

const answer = (id: number, task: () => unknown): void => {
  let response: WorkerResponse;
  try {
    response = { id, ok: true, data: task() };
  } catch (error) {
    response = { id, ok: false, error: toErrorShape(databaseError(error)) };
  }
  port.postMessage(response);
};

let db: Database | undefined;

answer(0, () => {
  const { role, path, key, mayUpgrade } = workerData as WorkerStart;
  const buffer = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  try {
    if (role === 'memory') db = openInMemory();
    else db = role === 'writer' ? openDatabase(path, buffer, mayUpgrade) : openForReading(path, buffer);
  } finally {
    buffer.fill(0);
  }
  const repositories = createRepositories(db, role === 'memory' ? newTemporaryId : newId) as unknown as Record<
    string,
    (params: unknown) => unknown
  >;
  port.on('message', ({ id, method, params }: WorkerRequest) => {
    if (method === 'close') return answer(id, () => db?.close());
    if (method === 'rekey') return answer(id, () => changeKey(db, params as Uint8Array));
    answer(id, () => repositories[method]?.(params));
  });
});
