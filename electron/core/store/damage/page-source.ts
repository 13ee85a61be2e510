import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

import { openPage, PAGE, SALT } from './cipher-page.ts';
import type { PageKeys } from './cipher-page.ts';
import { findHmacKey } from './find-salt.ts';
import type { SampledPage } from './find-salt.ts';
import { readWalFrames } from './wal-frames.ts';
import type { WalFrames } from './wal-frames.ts';

/** The pages of a database as its files have them, write-ahead log included, read without SQLite and without writing. */
export interface PageSource {
  /** How many there should be, or are. */
  readonly count: number;
  /** Whether pages can be told from forgeries. False: the beginning of the file is lost, and with it the salt. */
  readonly verified: boolean;
  /** In clear, counted from 1; null when it is damaged or not there. */
  page(number: number): Buffer | null;
  close(): void;
}

const SAMPLES = 200;

interface OpenFile {
  readonly size: number;
  read(position: number, length: number): Buffer;
  close(): void;
}

function openFile(path: string): OpenFile {
  const file = openSync(path, 'r');
  return {
    size: fstatSync(file).size,
    read(position, length) {
      const into = Buffer.alloc(length);
      return into.subarray(0, readSync(file, into, 0, length, position));
    },
    close: () => closeSync(file),
  };
}

/** Throws what opening a file throws. `key` stays the caller's to wipe, after `close`. */
export function openPages(path: string, key: Buffer): PageSource {
  const main = openFile(path);
  const hasLog = statSync(`${path}-wal`, { throwIfNoEntry: false }) !== undefined;
  const log = hasLog ? openFile(`${path}-wal`) : undefined;
  const frames: WalFrames =
    log === undefined ? { offsets: new Map(), pageCount: null } : readWalFrames(log.read, log.size);

  function raw(number: number): Buffer {
    const offset = frames.offsets.get(number);
    if (offset !== undefined && log !== undefined) return log.read(offset, PAGE);
    return main.read((number - 1) * PAGE, PAGE);
  }

  const inFile = Math.ceil(main.size / PAGE);
  const keys: PageKeys = { key, hmacKey: findHmacKey(key, salts(), samples()) };

  /** Of the file, and of page 1 in the log when it is there. */
  function salts(): Buffer[] {
    const inLog = frames.offsets.has(1) ? [raw(1).subarray(0, SALT)] : [];
    return [main.read(0, SALT), ...inLog].filter((salt) => salt.length === SALT);
  }

  function samples(): SampledPage[] {
    const step = Math.max(1, Math.floor(inFile / SAMPLES));
    const numbers = Array.from({ length: Math.min(inFile, SAMPLES) }, (_, index) => 1 + index * step);
    return [...numbers, ...[...frames.offsets.keys()].slice(0, 10)]
      .map((number) => ({ number, page: raw(number) }))
      .filter(({ page }) => page.length === PAGE);
  }

  const page = (number: number): Buffer | null => openPage(raw(number), number, keys);

  /** The header's own count; a file that was cut short still says how long it was. */
  function count(): number {
    if (frames.pageCount !== null) return frames.pageCount;
    const first = keys.hmacKey === null ? null : page(1);
    return first === null ? inFile : Math.max(inFile, first.readUInt32BE(28));
  }

  return {
    count: count(),
    verified: keys.hmacKey !== null,
    page,
    close() {
      main.close();
      log?.close();
    },
  };
}
