import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Download, DownloadSource } from '../../../../shared/contract/downloads.ts';
import type { ModelCatalog } from '../../../../shared/domain/model-catalog.ts';
import { SottoError, toErrorShape } from '../../../../shared/errors.ts';
import type { PolicySettings } from '../../../../shared/policy/managed-policy.ts';
import { checkHash } from '../model-policy.ts';
import type { DownloadRecord, DownloadRecords } from './download-record.ts';
import { fetchFile } from './fetch-file.ts';
import type { FileClient } from './file-client.ts';
import { findSource } from './find-source.ts';
import { createRate } from './rate.ts';

export interface DownloadsOptions {
  readonly records: DownloadRecords;
  /** Where files of ours go: `<profile>/models`. */
  readonly folder: string;
  readonly catalog: () => Promise<ModelCatalog>;
  readonly policy: () => PolicySettings;
  readonly client: (policy: PolicySettings) => FileClient;
  /** Takes a whole file into the library; resolves with the model's id. */
  readonly adopt: (path: string, sha256: string, name: string) => Promise<string>;
  readonly announce: (items: Download[]) => void;
  readonly firstPause?: number;
}

const MOST_AT_ONCE = 2;
/** Milliseconds between two announcements of nothing but progress. */
const TELL_EVERY = 250;

interface Item {
  record: DownloadRecord;
  state: Download['state'];
  done: number;
  retryAt: number | null;
  modelId: string | null;
  readonly rate: ReturnType<typeof createRate>;
  stop: AbortController | null;
  work: Promise<void>;
}

/**
 * Model files being fetched. Two at a time, the others wait. After a start everything waits until the person says go
 * on: opening a vault makes no connection.
 */
export class Downloads {
  readonly #options: DownloadsOptions;
  readonly #items = new Map<string, Item>();
  #told = 0;
  #closed = false;

  constructor(options: DownloadsOptions) {
    this.#options = options;
  }

  /** Reads what an earlier session left, and deletes what no record tells of. Call once. */
  async open(): Promise<void> {
    for (const record of await this.#options.records.load()) {
      const size = await stat(this.#path(record.id)).then(
        (it) => it.size,
        () => 0,
      );
      this.#items.set(record.id, newItem(record, record.error === null ? 'paused' : 'failed', size));
    }
    for (const name of await readdir(this.#options.folder).catch(() => [])) {
      const id = /^([0-9a-f-]{36})\.download$/.exec(name)?.[1];
      if (id !== undefined && !this.#items.has(id)) await rm(join(this.#options.folder, name), { force: true });
    }
  }

  list(): Download[] {
    return [...this.#items.values()].map(present);
  }

  /** @throws SottoError NOT_FOUND, DOWNLOAD_SOURCE_INVALID, DOWNLOAD_HOST_REFUSED, DOWNLOAD_UNVERIFIED, POLICY_FORBIDS */
  async start(source: DownloadSource, acceptUnverified: boolean): Promise<Download> {
    const found = findSource(source, await this.#options.catalog(), this.#options.policy());
    if (found.sha256 === null && !acceptUnverified) throw new SottoError('DOWNLOAD_UNVERIFIED');
    const known = [...this.#items.values()].find((it) => it.record.url === found.url && it.state !== 'done');
    if (known !== undefined) {
      await this.resume(known.record.id);
      return present(known);
    }
    await mkdir(this.#options.folder, { recursive: true, mode: 0o700 });
    const record = { ...found, id: randomUUID(), total: found.sizeBytes, etag: null, error: null };
    const item = newItem(record, 'queued', 0);
    this.#items.set(record.id, item);
    await this.#save();
    this.#fill();
    return present(item);
  }

  async pause(id: string): Promise<void> {
    const item = this.#find(id);
    if (item.state === 'done' || item.state === 'failed') return;
    item.stop?.abort();
    await item.work;
    if (item.stop === null && isIdle(item)) item.state = 'paused';
    this.#tell();
    this.#fill();
  }

  async resume(id: string): Promise<void> {
    const item = this.#find(id);
    if (item.state !== 'paused' && item.state !== 'failed') return;
    item.state = 'queued';
    item.record = { ...item.record, error: null };
    await this.#save();
    this.#fill();
  }

  /** Forgets it and deletes what has arrived. A model that is in the library stays there. */
  async cancel(id: string): Promise<void> {
    const item = this.#find(id);
    item.stop?.abort();
    await item.work;
    this.#items.delete(id);
    await rm(this.#path(id), { force: true });
    await this.#save();
    this.#fill();
  }

  /** Stops everything; what has arrived is kept. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const item of this.#items.values()) item.stop?.abort();
    await Promise.all([...this.#items.values()].map((item) => item.work));
  }

  #find(id: string): Item {
    const item = this.#items.get(id);
    if (item === undefined) throw new SottoError('NOT_FOUND');
    return item;
  }

  #path(id: string): string {
    return join(this.#options.folder, `${id}.download`);
  }

  /** Begins what waits, as far as there is room. */
  #fill(): void {
    const all = [...this.#items.values()];
    let room = MOST_AT_ONCE - all.filter((it) => it.stop !== null).length;
    for (const item of all) {
      if (this.#closed || room <= 0) break;
      if (item.state !== 'queued' || item.stop !== null) continue;
      room -= 1;
      item.stop = new AbortController();
      item.state = 'running';
      item.work = this.#run(item, item.stop.signal).finally(() => {
        item.stop = null;
        if (!this.#closed) this.#fill();
      });
    }
    this.#tell();
  }

  async #run(item: Item, signal: AbortSignal): Promise<void> {
    const { id } = item.record;
    const policy = this.#options.policy();
    const client = this.#options.client(policy);
    try {
      // the policy may be another one than when this began
      checkHash(policy, item.record.sha256, 'expected');
      const { url, sha256, sizeBytes, total, etag, name } = item.record;
      const hash = await fetchFile({
        client,
        url,
        path: this.#path(id),
        sha256,
        sizeBytes,
        total,
        etag,
        head: 'GGUF',
        signal,
        ...(this.#options.firstPause !== undefined && { firstPause: this.#options.firstPause }),
        onSize: (newTotal, newEtag) => {
          item.record = { ...item.record, total: newTotal, etag: newEtag };
          void this.#save().catch(() => undefined);
        },
        onBytes: (done) => this.#progress(item, done),
        onWait: (until) => {
          item.state = until === null ? 'running' : 'waiting';
          item.retryAt = until;
          this.#tell();
        },
      });
      item.state = 'checking';
      this.#tell();
      checkHash(policy, hash, 'found');
      item.modelId = await this.#options.adopt(this.#path(id), hash, name);
      item.state = 'done';
      await this.#save();
    } catch (error) {
      await this.#failed(item, error);
    } finally {
      client.close();
      this.#tell();
    }
  }

  async #failed(item: Item, error: unknown): Promise<void> {
    item.retryAt = null;
    item.done = await stat(this.#path(item.record.id)).then(
      (it) => it.size,
      () => 0,
    );
    if (error instanceof SottoError && error.code === 'CANCELLED') {
      item.state = 'paused';
      return;
    }
    // whole but no model, or one that may not be had: there is nothing to go on with
    if (item.state === 'checking') {
      await rm(this.#path(item.record.id), { force: true });
      item.done = 0;
    }
    item.state = 'failed';
    item.record = { ...item.record, error: toErrorShape(error) };
    await this.#save().catch(() => undefined);
  }

  #progress(item: Item, done: number): void {
    const now = performance.now();
    item.done = done;
    if (now - this.#told < TELL_EVERY) return;
    item.rate.note(done, now);
    this.#tell();
  }

  #tell(): void {
    this.#told = performance.now();
    if (!this.#closed) this.#options.announce(this.list());
  }

  #save(): Promise<void> {
    const kept = [...this.#items.values()].filter((it) => it.state !== 'done');
    return this.#options.records.save(kept.map((it) => it.record));
  }
}

function newItem(record: DownloadRecord, state: Item['state'], done: number): Item {
  const work = Promise.resolve();
  return { record, state, done, retryAt: null, modelId: null, rate: createRate(), stop: null, work };
}

const isIdle = (item: Item): boolean => item.state === 'queued' || item.state === 'paused';

function present({ record, state, done, retryAt, modelId, rate }: Item): Download {
  const { id, name, catalogId, url, total, error, sha256 } = record;
  const speed = state === 'running' ? rate.at(performance.now()) : 0;
  const { host } = new URL(url);
  return {
    id,
    name,
    catalogId,
    host,
    state,
    done,
    total,
    rate: speed,
    retryAt,
    error,
    verified: sha256 !== null,
    modelId,
  };
}
