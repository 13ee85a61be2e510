import { randomUUID } from 'node:crypto';
import { realpath, rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import type { GgufFacts, LoadParameters, LocalModel, StreamEvent } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { ModelToLoad } from '../../inference/protocol.ts';
import { copyIn, removePartialCopies } from './copy-in.ts';
import { fileError } from './file-errors.ts';
import { fileState } from './file-state.ts';
import { hashGuard } from './hash-guard.ts';
import { hashFile } from './hash-file.ts';
import { hashQueue } from './hash-queue.ts';
import { checkHash, checkMayAdd } from './model-policy.ts';
import type { ModelRecord, ModelRecords } from './model-records.ts';
import { throttled } from './progress.ts';

export interface ModelLibraryOptions {
  readonly records: ModelRecords;
  /** Where copies go: `<profile>/models`. */
  readonly folder: string;
  /** Reads a file's header, in the inference process. */
  readonly inspect: (path: string) => Promise<GgufFacts>;
  /** Frees a model that is loaded, before its file goes. May throw MODEL_IN_USE. */
  readonly release: (modelId: string) => Promise<void>;
  readonly policy: () => PolicySettings;
  readonly announce: (event: StreamEvent<'changes'>) => void;
}

const CHOSEN_FOR_THIS_COMPUTER: LoadParameters = { contextSize: null, threads: null, gpuLayers: null };

/** The models on this computer. Files are untrusted: every one is inspected before it is known. */
export class ModelLibrary {
  readonly #options: ModelLibraryOptions;
  readonly #hashes = hashQueue();
  readonly #closing = new AbortController();
  readonly #hashNow = hashGuard((path) =>
    hashFile(path, () => undefined, this.#closing.signal).catch((error: unknown) => {
      throw fileError(error);
    }),
  );
  #changes: Promise<void> = Promise.resolve();
  readonly #adding = new Map<string, Promise<LocalModel>>();

  constructor(options: ModelLibraryOptions) {
    this.#options = options;
  }

  /** Clears what a crash left and goes on hashing. Call once, when the store is open. */
  async start(): Promise<void> {
    await removePartialCopies(this.#options.folder);
    for (const record of await this.#options.records.list()) if (record.sha256 === null) this.#hashLater(record);
  }

  async list(): Promise<LocalModel[]> {
    return Promise.all((await this.#options.records.list()).map((record) => this.#present(record)));
  }

  /** Throws NOT_FOUND. */
  async get(id: string): Promise<LocalModel> {
    return this.#present(await this.#record(id));
  }

  async inspect(path: string): Promise<GgufFacts> {
    return (await this.#open(path)).facts;
  }

  /**
   * Adds a file, or returns the model it already is. Throws MODEL_FILE_MISSING, FILE_UNREADABLE, the MODEL_ codes of a
   * file that can't be used, DISK_FULL or MODEL_CHANGED.
   */
  add(path: string, storage: ModelRecord['storage']): Promise<LocalModel> {
    // asked twice before the first is done: one model, not two
    const key = JSON.stringify([path, storage]);
    const adding = this.#adding.get(key) ?? this.#add(path, storage).finally(() => this.#adding.delete(key));
    this.#adding.set(key, adding);
    return adding;
  }

  async #add(path: string, storage: ModelRecord['storage']): Promise<LocalModel> {
    checkMayAdd(this.#options.policy(), path);
    const { source, facts } = await this.#open(path);
    const id = randomUUID();
    const common = { ...facts, id, addedAt: Date.now(), load: CHOSEN_FOR_THIS_COMPUTER };
    if (storage === 'in-place') {
      const known = await this.#find((it) => it.storage === 'in-place' && it.path === source);
      if (known !== undefined) return this.#refresh(known, facts);
      return this.#insert({ ...common, path: source, storage, sha256: null });
    }
    const sha256 = await this.#copy(id, source, facts.sizeBytes);
    const known = await this.#find((it) => it.storage === 'copied' && it.sha256 === sha256);
    if (known !== undefined) return this.#present(known);
    return this.#insert({ ...common, path: `${sha256}.gguf`, storage, sha256 });
  }

  /**
   * Takes over a file of ours that is whole, with its hash known: it becomes `<sha256>.gguf`. Throws the MODEL_ codes of
   * a file that can't be used; it stays where it is then.
   */
  async adopt(path: string, sha256: string, name: string): Promise<LocalModel> {
    const facts = await this.#options.inspect(path);
    const target = `${sha256}.gguf`;
    await rename(path, join(this.#options.folder, target));
    const known = await this.#find((it) => it.storage === 'copied' && it.sha256 === sha256);
    if (known !== undefined) return this.#present(known);
    const record = { ...facts, name, path: target, storage: 'copied', sha256 } as const;
    return this.#insert({ ...record, id: randomUUID(), addedAt: Date.now(), load: CHOSEN_FOR_THIS_COMPUTER });
  }

  async update(id: string, changes: { name?: string; load?: Partial<LoadParameters> }): Promise<LocalModel> {
    await this.#record(id);
    await this.#change(id, (record) => ({
      ...record,
      name: changes.name ?? record.name,
      load: { ...record.load, ...changes.load },
    }));
    return this.get(id);
  }

  /** Forgets a model. Deletes its file only when we made it; a file used where it lies is the person's own. */
  async remove(id: string): Promise<void> {
    const record = await this.#record(id);
    await this.#options.release(id);
    this.#hashes.drop(id);
    await this.#options.records.remove(id);
    if (record.storage === 'copied') {
      await rm(this.#pathOf(record), { force: true }).catch((error: unknown) => {
        throw fileError(error);
      });
    }
    this.#options.announce({ type: 'models' });
  }

  /** Reads the whole file and compares. A first hash is kept. */
  async verify(id: string): Promise<{ state: LocalModel['fileState']; sha256: string | null }> {
    const record = await this.#record(id);
    const state = await fileState(this.#pathOf(record), record.sizeBytes);
    if (state === 'missing') return { state, sha256: null };
    const sha256 = await this.#hash(record, this.#closing.signal);
    if (state === 'changed') return { state, sha256 };
    if (record.sha256 === null) await this.#change(id, (latest) => ({ ...latest, sha256 }));
    return { state: record.sha256 === null || record.sha256 === sha256 ? 'ok' : 'changed', sha256 };
  }

  /** A model by id, by exact name, or by a path ending in .gguf, which is added where it lies. */
  async resolve(reference: string): Promise<LocalModel> {
    const known = (await this.#find((it) => it.id === reference)) ?? (await this.#find((it) => it.name === reference));
    if (known !== undefined) return this.#present(known);
    if (!reference.toLowerCase().endsWith('.gguf')) throw new SottoError('NOT_FOUND');
    return this.add(resolve(reference), 'in-place');
  }

  /** The model for a turn: the one asked for, else the default, else the newest that can talk. Throws MODEL_NONE. */
  async choose(asked: string | null, defaultId: string | null): Promise<LocalModel> {
    if (asked !== null) return this.get(asked);
    const models = await this.list();
    const usable = models.filter((model) => model.kind === 'chat' && model.fileState === 'ok');
    const chosen = models.find((model) => model.id === defaultId) ?? usable.at(-1);
    if (chosen === undefined) throw new SottoError('MODEL_NONE');
    return chosen;
  }

  /**
   * What the inference process needs. Throws MODEL_FILE_MISSING, MODEL_CHANGED or MODEL_NOT_CHAT. Where a company names the
   * files that may be loaded, the file itself is looked at: whoever uses this computer can write to it.
   */
  async toLoad(model: LocalModel): Promise<ModelToLoad> {
    if (model.fileState === 'missing') throw new SottoError('MODEL_FILE_MISSING');
    if (model.fileState === 'changed') throw new SottoError('MODEL_CHANGED');
    if (model.kind !== 'chat') throw new SottoError('MODEL_NOT_CHAT');
    const policy = this.#options.policy();
    checkHash(policy, model.sha256, 'found');
    if (policy['models.sha256'] !== undefined && (await this.#hashNow(model.path)) !== model.sha256) {
      throw new SottoError('MODEL_CHANGED');
    }
    return { modelId: model.id, path: model.path, load: model.load };
  }

  /** When every hash that was to be computed is. */
  settled(): Promise<void> {
    return this.#hashes.settled();
  }

  close(): void {
    this.#closing.abort();
    this.#hashes.close();
  }

  /** Where links lead is what is added: not a name that may point elsewhere tomorrow. */
  async #open(path: string): Promise<{ source: string; facts: GgufFacts }> {
    const source = await realpath(path).catch((error: unknown) => {
      throw fileError(error);
    });
    const facts = await this.#options.inspect(source);
    // a file without a name of its own is called after the name that the person chose, not after the link's target
    return { source, facts: facts.name === stem(source) ? { ...facts, name: stem(path) } : facts };
  }

  async #copy(id: string, source: string, size: number): Promise<string> {
    const report = (done: number): void =>
      this.#options.announce({ type: 'model-progress', modelId: id, task: 'copy', done, total: size });
    const onProgress = throttled(report, size);
    try {
      return await copyIn({ source, folder: this.#options.folder, size, onProgress, signal: this.#closing.signal });
    } catch (error) {
      throw fileError(error);
    }
  }

  async #insert(record: ModelRecord): Promise<LocalModel> {
    await this.#options.records.put(record);
    this.#options.announce({ type: 'models' });
    if (record.sha256 === null) this.#hashLater(record);
    return this.#present(record);
  }

  /** The same path may hold another file by now. */
  async #refresh(record: ModelRecord, facts: GgufFacts): Promise<LocalModel> {
    if (record.sizeBytes === facts.sizeBytes) return this.#present(record);
    this.#hashes.drop(record.id);
    await this.#change(record.id, (latest) => ({ ...latest, ...facts, sha256: null }));
    this.#hashLater({ ...record, ...facts });
    return this.get(record.id);
  }

  #hashLater(record: ModelRecord): void {
    this.#hashes.add(record.id, async (signal) => {
      const sha256 = await this.#hash(record, signal);
      if (!signal.aborted) await this.#change(record.id, (latest) => ({ ...latest, sha256 }));
    });
  }

  #hash(record: ModelRecord, signal: AbortSignal): Promise<string> {
    const total = record.sizeBytes;
    const report = (done: number): void =>
      this.#options.announce({ type: 'model-progress', modelId: record.id, task: 'hash', done, total });
    return hashFile(this.#pathOf(record), throttled(report, total), signal).catch((error: unknown) => {
      throw fileError(error);
    });
  }

  async #find(matches: (record: ModelRecord) => boolean): Promise<ModelRecord | undefined> {
    return (await this.#options.records.list()).find(matches);
  }

  async #record(id: string): Promise<ModelRecord> {
    const record = await this.#options.records.get(id);
    if (record === undefined) throw new SottoError('NOT_FOUND');
    return record;
  }

  #pathOf(record: ModelRecord): string {
    return record.storage === 'copied' ? join(this.#options.folder, record.path) : record.path;
  }

  /** Changes what the store has now, one change at a time: a hash that is ready must not undo a new name. */
  #change(id: string, change: (record: ModelRecord) => ModelRecord): Promise<void> {
    const done = this.#changes.then(async () => {
      const record = await this.#options.records.get(id);
      if (record === undefined) return;
      await this.#options.records.put(change(record));
      this.#options.announce({ type: 'models' });
    });
    this.#changes = done.catch(() => undefined);
    return done;
  }

  async #present(record: ModelRecord): Promise<LocalModel> {
    const path = this.#pathOf(record);
    return { ...record, path, fileState: await fileState(path, record.sizeBytes) };
  }
}

function stem(path: string): string {
  return basename(path).replace(/\.gguf$/i, '');
}
