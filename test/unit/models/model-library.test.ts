import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ModelLibrary } from '../../../electron/core/models/model-library.ts';
import type { ModelRecord, ModelRecords } from '../../../electron/core/models/model-records.ts';
import { inspectGguf } from '../../../electron/inference/gguf/inspect.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { GgufFacts, StreamEvent } from '../../../shared/contract.ts';
import { overwrite, writeEmbeddingModel, writeNotGguf, writeTinyModel } from '../../fixtures/gguf/index.ts';

/** What the store does, in memory: the library is tested against real files and real headers. */
function recordsInMemory(): ModelRecords & { readonly all: Map<string, ModelRecord> } {
  const all = new Map<string, ModelRecord>();
  return {
    all,
    list: async () => [...all.values()],
    get: async (id) => all.get(id),
    put: async (record) => void all.set(record.id, record),
    remove: async (id) => void all.delete(id),
  };
}

describe('the library of models', () => {
  let root: string;
  let folder: string;
  let file: string;
  let records: ReturnType<typeof recordsInMemory>;
  let events: StreamEvent<'changes'>[];
  let released: string[];
  let library: ModelLibrary;
  let policy: PolicySettings;

  function open(claim = (facts: GgufFacts): GgufFacts => facts): ModelLibrary {
    return new ModelLibrary({
      policy: () => policy,
      records,
      folder,
      inspect: async (path) => claim(inspectGguf(path).facts),
      release: async (id) => void released.push(id),
      announce: (event) => events.push(event),
    });
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sotto-models-'));
    folder = join(root, 'profile', 'models');
    file = join(root, 'tiny.gguf');
    writeTinyModel(file);
    policy = {};
    records = recordsInMemory();
    events = [];
    released = [];
    library = open();
  });
  afterEach(() => {
    library.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('does as a company says (bug: a file that is not allowed is loaded because it was added earlier)', async () => {
    const model = await library.add(file, 'in-place');
    await library.settled();
    const known = await library.get(model.id);
    policy = { 'models.sha256': ['f'.repeat(64)] };
    await expect(library.toLoad(known)).rejects.toThrow('POLICY_FORBIDS');
    await expect(library.toLoad({ ...known, sha256: null })).rejects.toThrow('POLICY_FORBIDS');
    policy = { 'models.sha256': [known.sha256 ?? ''] };
    expect((await library.toLoad(known)).modelId).toBe(model.id);
    policy = { 'models.userMayAdd': false };
    expect(await codeOf(library.add(file, 'copied'))).toBe('POLICY_FORBIDS');
    policy = { 'models.userMayAdd': false, 'models.folder': root };
    expect(await codeOf(library.add(file, 'in-place'))).toBe('done');
  });

  it('loads no other file than the allowed one (bug: one of the same size was put in its place)', async () => {
    const model = await library.add(file, 'copied');
    policy = { 'models.sha256': [model.sha256 ?? ''] };
    await library.toLoad(model);
    const bytes = readFileSync(model.path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(model.path, bytes);
    // its dates are as they were: whoever changes a file can set these back
    utimesSync(model.path, new Date(1e12), new Date(1e12));
    const again = await library.get(model.id);
    expect(again.fileState).toBe('ok');
    await expect(library.toLoad(again)).rejects.toThrow('MODEL_CHANGED');
    policy = {};
    await library.toLoad(again);
  });

  const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  const codeOf = async (task: Promise<unknown>): Promise<string> =>
    task.then(
      () => 'done',
      (error: unknown) => (error instanceof SottoError ? error.code : `bug: ${String(error)}`),
    );

  it('adds a file where it lies and hashes it afterwards', async () => {
    const added = await library.add(file, 'in-place');
    expect(added).toMatchObject({
      name: 'Tiny random',
      path: file,
      storage: 'in-place',
      sha256: null,
      fileState: 'ok',
    });
    await library.settled();
    expect((await library.get(added.id)).sha256).toBe(hashOf(file));
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'model-progress', task: 'hash', done: added.sizeBytes }),
    );
  });

  it('adds a file once, also when asked twice at the same time (bug: duplicates)', async () => {
    const [a, b] = await Promise.all([library.add(file, 'in-place'), library.add(file, 'in-place')]);
    expect(a.id).toBe(b.id);
    expect((await library.add(file, 'in-place')).id).toBe(a.id);
    const copy = await library.add(file, 'copied');
    expect((await library.add(file, 'copied')).id).toBe(copy.id);
    expect(await library.list()).toHaveLength(2);
  });

  it('copies a file under its hash, readable by nobody else, and leaves no partial file', async () => {
    const added = await library.add(file, 'copied');
    expect(added.sha256).toBe(hashOf(file));
    expect(added.path).toBe(join(folder, `${added.sha256}.gguf`));
    expect(readdirSync(folder)).toEqual([`${added.sha256}.gguf`]);
    if (process.platform !== 'win32') expect(statSync(added.path).mode & 0o077).toBe(0);
    // a moved profile must find its copies
    expect(records.all.get(added.id)?.path).toBe(`${added.sha256}.gguf`);
  });

  it('looks for space before it writes (bug: a copy fills the disk under the database)', async () => {
    library = open((facts) => ({ ...facts, sizeBytes: 1e17 }));
    expect(await codeOf(library.add(file, 'copied'))).toBe('DISK_FULL');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a file that grew or shrank while it was copied (bug: half a model under a valid name)', async () => {
    library = open((facts) => ({ ...facts, sizeBytes: facts.sizeBytes + 1 }));
    expect(await codeOf(library.add(file, 'copied'))).toBe('MODEL_CHANGED');
    library = open((facts) => ({ ...facts, sizeBytes: facts.sizeBytes - 1 }));
    expect(await codeOf(library.add(file, 'copied'))).toBe('MODEL_CHANGED');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('clears partial copies of a crash and goes on hashing at the next start', async () => {
    await library.add(file, 'in-place');
    library.close();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '0123456789abcdef.part'), 'half');
    writeFileSync(join(folder, 'mine.txt'), 'not ours');
    library = open();
    await library.start();
    await library.settled();
    expect(readdirSync(folder)).toEqual(['mine.txt']);
    expect((await library.list())[0]?.sha256).toBe(hashOf(file));
  });

  it('never deletes a file that it did not make (bug: removing a model deletes the person’s download)', async () => {
    const inPlace = await library.add(file, 'in-place');
    const copied = await library.add(file, 'copied');
    await library.remove(inPlace.id);
    await library.remove(copied.id);
    expect(existsSync(file)).toBe(true);
    expect(existsSync(copied.path)).toBe(false);
    expect(released).toEqual([inPlace.id, copied.id]);
    expect(await library.list()).toEqual([]);
  });

  it('says when a file has gone or changed, and does not load it', async () => {
    const added = await library.add(file, 'in-place');
    await library.settled();
    rmSync(file);
    expect((await library.get(added.id)).fileState).toBe('missing');
    const missing = await library.get(added.id);
    await expect(library.toLoad(missing)).rejects.toThrow('MODEL_FILE_MISSING');
    expect(await library.verify(added.id)).toEqual({ state: 'missing', sha256: null });
    writeTinyModel(file, { layers: 1 });
    const changed = await library.get(added.id);
    expect(changed.fileState).toBe('changed');
    await expect(library.toLoad(changed)).rejects.toThrow('MODEL_CHANGED');
  });

  it('finds a changed byte that no size shows (bug: verify looks at the size only)', async () => {
    const added = await library.add(file, 'copied');
    expect((await library.verify(added.id)).state).toBe('ok');
    overwrite(added.path, added.sizeBytes - 10, Buffer.from([1]));
    expect((await library.get(added.id)).fileState).toBe('ok');
    expect((await library.verify(added.id)).state).toBe('changed');
  });

  it('reads a file anew that was replaced at the same path', async () => {
    const added = await library.add(file, 'in-place');
    await library.settled();
    writeTinyModel(file, { layers: 1, name: 'Other' });
    const again = await library.add(file, 'in-place');
    expect(again).toMatchObject({ id: added.id, name: 'Other', fileState: 'ok' });
    await library.settled();
    expect((await library.get(added.id)).sha256).toBe(hashOf(file));
  });

  it('follows a link to the file itself, and keeps the name that was chosen', async () => {
    const link = join(root, 'chosen name.gguf');
    const blob = join(root, 'blob');
    writeTinyModel(blob, { name: '\u200B' });
    symlinkSync(blob, link);
    expect(await library.add(link, 'in-place')).toMatchObject({ path: blob });
    rmSync(blob);
    expect(await codeOf(library.add(link, 'in-place'))).toBe('MODEL_FILE_MISSING');
  });

  it.each([
    ['a folder', 'MODEL_NOT_GGUF', () => mkdirSync(file)],
    ['something else', 'MODEL_NOT_GGUF', () => writeNotGguf(file)],
    ['an empty file', 'MODEL_NOT_GGUF', () => writeFileSync(file, '')],
    ['nothing', 'MODEL_FILE_MISSING', () => undefined],
  ])('refuses %s with %s', async (_what, code, make) => {
    rmSync(file);
    make();
    expect(await codeOf(library.add(file, 'copied'))).toBe(code);
    expect(await library.list()).toEqual([]);
  });

  it('finds a model by id, by name and by path', async () => {
    const added = await library.add(file, 'in-place');
    expect((await library.resolve(added.id)).id).toBe(added.id);
    expect((await library.resolve('Tiny random')).id).toBe(added.id);
    expect((await library.resolve(file)).id).toBe(added.id);
    expect(await codeOf(library.resolve('no such model'))).toBe('NOT_FOUND');
  });

  it('chooses the default, else the newest that can talk (bug: an embedding model answers)', async () => {
    expect(await codeOf(library.choose(null, null))).toBe('MODEL_NONE');
    const chat = await library.add(file, 'in-place');
    const other = join(root, 'vectors.gguf');
    writeEmbeddingModel(other);
    const vectors = await library.add(other, 'in-place');
    expect((await library.choose(null, null)).id).toBe(chat.id);
    expect((await library.choose(null, 'gone')).id).toBe(chat.id);
    expect((await library.choose(vectors.id, chat.id)).id).toBe(vectors.id);
    await expect(library.toLoad(vectors)).rejects.toThrow('MODEL_NOT_CHAT');
  });

  it('changes name and parameters and keeps the rest', async () => {
    const added = await library.add(file, 'in-place');
    const renamed = await library.update(added.id, { name: 'Mine', load: { contextSize: 512 } });
    expect(renamed).toMatchObject({ name: 'Mine', load: { contextSize: 512, threads: null, gpuLayers: null } });
    expect(await codeOf(library.update('nope', { name: 'x' }))).toBe('NOT_FOUND');
  });
});
