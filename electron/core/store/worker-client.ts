import { Worker } from 'node:worker_threads';

import { SottoError } from '../../../shared/errors.ts';
import type { StoreMethod, StoreParams, StoreResult } from './api.ts';
import type { WorkerRequest, WorkerResponse, WorkerStart } from './worker-protocol.ts';

/** This side of one store worker. Requests are answered in the order they were made. */
export interface WorkerClient {
  call<M extends StoreMethod>(method: M, params: StoreParams<M>): Promise<StoreResult<M>>;
  /** See change-key.ts. The caller wipes its own copy. */
  rekey(key: Buffer): Promise<void>;
  /** Closes the database, then ends the thread. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(data: unknown): void;
  reject(error: unknown): void;
}

/** Starts a worker and waits until its database is open. Rejects with what `openDatabase` says. */
export async function startWorker(script: string | URL, start: WorkerStart): Promise<WorkerClient> {
  const waiting = new Map<number, Waiting>();
  // moved, not copied: the worker wipes this one, the caller its own
  const key = Uint8Array.from(start.key);
  const worker = new Worker(script, { workerData: { ...start, key }, transferList: [key.buffer] });
  let next = 1;
  let ended = false;

  function fail(error: unknown): void {
    ended = true;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  }

  worker.on('message', (response: WorkerResponse) => {
    const one = waiting.get(response.id);
    waiting.delete(response.id);
    if (response.ok) one?.resolve(response.data);
    else one?.reject(new SottoError(response.error.code, response.error.params));
  });
  worker.on('error', () => fail(new SottoError('INTERNAL')));
  worker.on('exit', () => fail(new SottoError('VAULT_LOCKED')));

  function ask(id: number, request?: WorkerRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(new SottoError('VAULT_LOCKED'));
      waiting.set(id, { resolve, reject });
      if (request !== undefined) worker.postMessage(request);
    });
  }

  const send = (method: WorkerRequest['method'], params: unknown): Promise<unknown> => {
    const id = next++;
    return ask(id, { id, method, params });
  };

  try {
    await ask(0);
  } catch (error) {
    await worker.terminate();
    throw error;
  }

  return {
    call: (method, params) => send(method, params) as Promise<never>,
    async rekey(key) {
      await send('rekey', Uint8Array.from(key));
    },
    async close() {
      if (!ended) await send('close', {}).catch(() => undefined);
      await worker.terminate();
    },
  };
}
