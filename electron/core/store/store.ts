import type { StoreMethod, StoreParams, StoreResult } from './api.ts';
import { startWorker } from './worker-client.ts';
import type { WorkerClient } from './worker-client.ts';

export interface Store {
  /** Throws the codes that `StoreApi` names, or VAULT_LOCKED once closed. */
  call<M extends StoreMethod>(method: M, params: StoreParams<M>): Promise<StoreResult<M>>;
  close(): Promise<void>;
}

/** What may take long, or is asked while an answer streams: a second connection reads it beside the writer. */
const READS: ReadonlySet<StoreMethod> = new Set([
  'search',
  'conversations.list',
  'messages.page',
  'messages.branch',
  'about',
  'egress.list',
]);

/** Of those, the ones that take a millisecond or two whatever there is. */
const BRIEF: ReadonlySet<StoreMethod> = new Set(['conversations.list', 'messages.page']);

interface OpenStoreOptions {
  /** Absolute path of the database. */
  readonly path: string;
  /** 32 bytes; wiped by the caller after this resolves. */
  readonly key: Buffer;
  readonly workerScript: string | URL;
}

/** Opens the database in two worker threads: one writes, one answers long reads. */
export async function openStore({ path, key, workerScript }: OpenStoreOptions): Promise<Store> {
  const writer = await startWorker(workerScript, { role: 'writer', path, key });
  // started only after the writer has upgraded the schema, and waited for only by those who read
  const readerKey = Buffer.from(key);
  const reader: Promise<WorkerClient> = startWorker(workerScript, { role: 'reader', path, key: readerKey }).finally(
    () => readerKey.fill(0),
  );
  let beside: WorkerClient | undefined;
  reader.then(
    (client) => (beside = client),
    () => undefined,
  );

  return {
    async call(method, params) {
      if (!READS.has(method)) return writer.call(method, params);
      // the first list of a window does not wait for the second thread; a search does, or it would hold up the writer
      if (beside === undefined && BRIEF.has(method)) return writer.call(method, params);
      // a second connection can be refused where the first was not (a read-only folder): the writer can answer all
      const client = await reader.catch(() => writer);
      return client.call(method, params);
    },
    async close() {
      await reader.then((client) => client.close()).catch(() => undefined);
      await writer.close();
    },
  };
}
