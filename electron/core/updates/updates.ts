import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { UpdateMode, UpdateState } from '../../../shared/contract/updates.ts';
import type { UpdateFeed, UpdateFile } from '../../../shared/domain/update-feed.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import { cryptoReady } from '../crypto/sodium.ts';
import { fetchFile } from '../models/download/fetch-file.ts';
import type { FileClient } from '../models/download/file-client.ts';
import { hashFile } from '../models/hash-file.ts';
import { syncFolder } from '../vault/write-atomically.ts';
import { chooseFile, isTurn } from './choose-file.ts';
import type { Installation } from './choose-file.ts';
import { readFeed } from './read-feed.ts';
import { replaceFile } from './replace-file.ts';
import { readSmall } from './update-client.ts';
import type { UpdateMemory } from './update-memory.ts';
import type { UpdateSource } from './update-source.ts';

const DAY_MS = 86_400_000;
const LOOK_MS = 3_600_000;
/** An app that has just been opened has better things to do. */
const FIRST_LOOK_MS = 60_000;

export interface Updates {
  state(): Promise<UpdateState>;
  /** @throws SottoError UPDATES_OFF, UPDATE_*, PROVIDER_*, TLS_*, PROXY_* */
  check(): Promise<UpdateState>;
  /** @throws SottoError UPDATES_OFF, NOT_FOUND, DOWNLOAD_*, DISK_FULL */
  bring(): Promise<UpdateState>;
  /** @throws SottoError NOT_FOUND, DOWNLOAD_WRONG_FILE and what the file system says */
  install(): Promise<UpdateState>;
  /** What the schedule does when it is time: asks, and with `automatic` fetches and puts in place. */
  look(): Promise<void>;
  start(): void;
  close(): Promise<void>;
}

interface UpdatesOptions {
  readonly memory: UpdateMemory;
  readonly audit: AuditSink;
  /** In force now. */
  readonly source: () => UpdateSource | null;
  readonly mode: () => Promise<UpdateMode>;
  readonly installation: () => Promise<Installation>;
  /** The application's id. */
  readonly product: string;
  /** `<profile>/updates`. */
  readonly folder: string;
  /** The AppImage that is running, if one is. */
  readonly appImage: string | undefined;
  readonly client: (source: UpdateSource, purpose: 'update-check' | 'update-download') => FileClient;
  /** Shows a checked file to the system's installer. */
  readonly openInstaller: (path: string) => void;
  readonly announce: () => void;
  readonly now?: () => number;
  /** Milliseconds of the first pause after a failure while fetching. */
  readonly firstPause?: number;
}

interface Found {
  readonly feed: UpdateFeed;
  readonly file: UpdateFile;
}

/**
 * Releases from the company's own server. Nothing is asked unless updates are switched on; each request goes through the
 * one transport and is in the ledger; nothing is believed, kept or started that the release key has not signed.
 */
export function createUpdates(options: UpdatesOptions): Updates {
  const { memory, audit, folder, now = Date.now } = options;
  const stop = new AbortController();
  let timers: NodeJS.Timeout[] = [];
  let fetching: { readonly work: Promise<void>; done: number } | undefined;

  const pathOf = (file: UpdateFile): string => join(folder, file.name);

  async function found(): Promise<Found | null> {
    const { feed, draw } = await memory.get();
    if (feed === null || options.source() === null) return null;
    await cryptoReady;
    const file = isTurn(feed, draw) ? chooseFile(feed, await options.installation()) : null;
    return file === null ? null : { feed, file };
  }

  async function state(): Promise<UpdateState> {
    const source = options.source();
    const [{ askedAt, problem, replaced }, { release: current, kind }, mode, it] = await Promise.all([
      memory.get(),
      options.installation(),
      options.mode(),
      found(),
    ]);
    const about = { mode, server: source === null ? null : new URL(source.server).host, current, askedAt, problem };
    if (it === null) return { ...about, found: null };
    const { release, notes } = it.feed;
    const here = (await sizeOf(pathOf(it.file))) === it.file.bytes;
    return {
      ...about,
      found: {
        release,
        notes,
        bytes: it.file.bytes,
        state: replaced === release ? 'replaced' : fetching !== undefined ? 'fetching' : here ? 'ready' : 'found',
        done: fetching?.done ?? (here ? it.file.bytes : 0),
        by: kind === 'appimage' ? 'itself' : 'installer',
        path: here && kind !== 'appimage' ? pathOf(it.file) : null,
      },
    };
  }

  /** Switched on, and with a server. Asked again before each request: a policy may have come in between. */
  async function allowed(): Promise<UpdateSource> {
    const source = options.source();
    if (source === null || (await options.mode()) === 'off') throw new SottoError('UPDATES_OFF');
    return source;
  }

  /** A download goes on for days, try after try: each is asked about anew. */
  function clientFor(source: UpdateSource, purpose: 'update-check' | 'update-download'): FileClient {
    const client = options.client(source, purpose);
    return {
      async get(...asked) {
        if ((await allowed()).server !== source.server) throw new SottoError('UPDATES_OFF');
        return client.get(...asked);
      },
      close: () => client.close(),
    };
  }

  async function ask(): Promise<void> {
    const source = await allowed();
    await cryptoReady;
    const client = clientFor(source, 'update-check');
    try {
      const url = `${source.server}update.json`;
      const [bytes, signature] = [
        await readSmall(client, url, stop.signal),
        await readSmall(client, `${url}.minisig`, stop.signal),
      ];
      const { sequence } = await memory.get();
      const feed = readFeed(bytes, signature.toString('utf8'), {
        key: source.key,
        product: options.product,
        sequence,
        now: now(),
      });
      await memory.set({ askedAt: now(), problem: null, sequence: feed.sequence, feed });
    } catch (error) {
      await memory.set({ askedAt: now(), problem: toErrorShape(error) });
      throw error;
    } finally {
      client.close();
    }
  }

  async function check(): Promise<UpdateState> {
    const before = (await found())?.feed.release;
    try {
      await ask();
    } finally {
      options.announce();
    }
    const after = await found();
    if (after !== null && after.feed.release !== before) {
      await audit.record({ kind: 'update', detail: { step: 'found', release: after.feed.release } });
    }
    if (after === null) await removeFiles();
    return state();
  }

  async function fetchInto({ feed, file }: Found, source: UpdateSource, progress: { done: number }): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = join(folder, `${file.sha256}.part`);
    const client = clientFor(source, 'update-download');
    try {
      await fetchFile({
        client,
        url: `${source.server}${encodeURIComponent(file.name)}`,
        path: part,
        sha256: file.sha256,
        sizeBytes: file.bytes,
        total: file.bytes,
        etag: null,
        head: null,
        signal: stop.signal,
        ...(options.firstPause === undefined ? {} : { firstPause: options.firstPause }),
        onSize: () => undefined,
        onBytes: (done) => void (progress.done = done),
        onWait: () => undefined,
      });
      await rename(part, pathOf(file));
      await syncFolder(folder);
    } finally {
      client.close();
    }
    await audit.record({ kind: 'update', detail: { step: 'fetched', release: feed.release } });
  }

  async function bring(): Promise<UpdateState> {
    const source = await allowed();
    const it = await found();
    if (it === null) throw new SottoError('NOT_FOUND');
    if (fetching === undefined) {
      const progress = { done: 0 };
      const work = fetchInto(it, source, progress).finally(() => (fetching = undefined));
      fetching = Object.assign(progress, { work });
    }
    options.announce();
    try {
      await fetching.work;
    } catch (error) {
      await memory.set({ problem: toErrorShape(error) });
      throw error;
    } finally {
      options.announce();
    }
    return state();
  }

  async function install(): Promise<UpdateState> {
    await allowed();
    const it = await found();
    if (it === null || (await sizeOf(pathOf(it.file))) === null) throw new SottoError('NOT_FOUND');
    const path = pathOf(it.file);
    // it has lain on the disk since it was checked
    if ((await hashFile(path, () => undefined, stop.signal)) !== it.file.sha256) {
      await rm(path, { force: true });
      throw new SottoError('DOWNLOAD_WRONG_FILE');
    }
    const { kind } = await options.installation();
    if (kind === 'appimage' && options.appImage !== undefined) {
      await replaceFile(path, options.appImage).catch(() => {
        throw new SottoError('UPDATE_NOT_PLACED');
      });
      await memory.set({ replaced: it.feed.release });
      await rm(path, { force: true });
    } else {
      options.openInstaller(path);
    }
    await audit.record({ kind: 'update', detail: { step: 'installed', release: it.feed.release } });
    options.announce();
    return state();
  }

  async function removeFiles(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
  }

  async function look(): Promise<void> {
    const mode = await options.mode();
    if (mode === 'off') return;
    const { askedAt } = await memory.get();
    // a clock set back asks once more rather than never again
    if (askedAt !== null && now() >= askedAt && now() - askedAt < DAY_MS) return;
    const { found: it } = await check();
    if (mode !== 'automatic' || it === null || it.state === 'replaced') return;
    const { found: fetched } = it.state === 'ready' ? { found: it } : await bring();
    // an installer asks for an administrator: that is never begun by itself
    if (fetched?.state === 'ready' && fetched.by === 'itself') await install();
  }

  const next = (): void => void look().catch(() => undefined);
  return {
    state,
    check,
    bring,
    install,
    look,
    start() {
      timers = [setInterval(next, LOOK_MS), setTimeout(next, FIRST_LOOK_MS)];
      for (const timer of timers) timer.unref();
      void found()
        .then((it) => (it === null ? removeFiles() : undefined))
        .catch(() => undefined);
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      stop.abort();
      await fetching?.work.catch(() => undefined);
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}
