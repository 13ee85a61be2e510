import { SottoError } from '../../../shared/errors.ts';
import type { StoreMethod, StoreParams, StoreResult } from './api.ts';
import { startWorker } from './worker-client.ts';
import type { WorkerClient } from './worker-client.ts';

export interface Store {
  /** Throws the codes that `StoreApi` names, or VAULT_LOCKED once closed. */
  call<M extends StoreMethod>(method: M, params: StoreParams<M>): Promise<StoreResult<M>>;
  /**
   * Changes the database's key; `from` is the one it has. Nobody reads beside it meanwhile. When it throws, the database
   * may have either: the vault holds both until it is known. The caller wipes both.
   */
  rekey(from: Buffer, to: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** What may take long, or is asked while an answer streams: a second connection reads it beside the writer. */
const READS: ReadonlySet<StoreMethod> = new Set([
  'search',
  'search.models',
  'conversations.list',
  'messages.page',
  'messages.branch',
  'about',
  'egress.list',
  'overview.stored',
  'overview.week',
  'transfer.conversations',
  'transfer.messages',
  'transfer.attachments',
]);

/** Of those, the ones that take a millisecond or two whatever there is. */
const BRIEF: ReadonlySet<StoreMethod> = new Set(['conversations.list', 'messages.page']);

interface OpenStoreOptions {
  /** Absolute path of the database. */
  readonly path: string;
  /** 32 bytes; wiped by the caller after this resolves. */
  readonly key: Buffer;
  readonly workerScript: string | URL;
  /** Before an older schema is upgraded. When it throws, nothing was. */
  readonly beforeUpgrade?: () => Promise<void>;
}

/** Opens the database in two worker threads: one writes, one answers long reads. */
export async function openStore({ path, key, workerScript, beforeUpgrade }: OpenStoreOptions): Promise<Store> {
  const writer = await startWriter();
  // started only after the writer has upgraded the schema, and waited for only by those who read
  let reader = startReader(key);
  let beside: WorkerClient | undefined;
  void noteReader();

  async function startWriter(): Promise<WorkerClient> {
    const start = { role: 'writer', path, key } as const;
    try {
      return await startWorker(workerScript, { ...start, mayUpgrade: beforeUpgrade === undefined });
    } catch (error) {
      if (!(error instanceof SottoError) || error.code !== 'DATABASE_OLDER') throw error;
      await beforeUpgrade?.();
      return startWorker(workerScript, { ...start, mayUpgrade: true });
    }
  }

  function startReader(databaseKey: Buffer): Promise<WorkerClient> {
    const own = Buffer.from(databaseKey);
    return startWorker(workerScript, { role: 'reader', path, key: own, mayUpgrade: false }).finally(() => own.fill(0));
  }

  async function noteReader(): Promise<void> {
    beside = await reader.catch(() => undefined);
  }

  return {
    async call(method, params) {
      if (!READS.has(method)) return writer.call(method, params);
      // the first list of a window does not wait for the second thread; a search does, or it would hold up the writer
      if (beside === undefined && BRIEF.has(method)) return writer.call(method, params);
      // a second connection can be refused where the first was not (a read-only folder): the writer can answer all
      let asked = reader;
      let client = await asked.catch(() => writer);
      // a change of key has closed that one meanwhile: asked now, it would say that the vault is locked
      for (; asked !== reader; client = await asked.catch(() => writer)) asked = reader;
      return client.call(method, params);
    },
    async rekey(from, to) {
      const before = reader;
      let settle: (client: Promise<WorkerClient>) => void = () => undefined;
      // long reads wait for the new key; the others go to the writer, behind the change
      reader = new Promise((resolve) => (settle = resolve));
      reader.catch(() => undefined);
      beside = undefined;
      await before.then((client) => client.close()).catch(() => undefined);
      let now = from;
      try {
        await writer.rekey(to);
        now = to;
      } finally {
        settle(startReader(now));
        void noteReader();
      }
    },
    async close() {
      await reader.then((client) => client.close()).catch(() => undefined);
      await writer.close();
    },
  };
}
