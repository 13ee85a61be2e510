import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { cryptoReady, randomBytes } from '../../electron/core/crypto/sodium.ts';
import { createDatabase } from '../../electron/core/store/open-database.ts';
import { openStore } from '../../electron/core/store/store.ts';
import { importFile } from '../../electron/core/transfer/import/import-file.ts';
import { chatGpt } from '../fixtures/transfer/foreign.ts';
import type { Bench } from './measurement.ts';

const WORKER = resolve(import.meta.dirname, '../../out/core/store-worker.js');

/** A large history from elsewhere, with branches, tools and what is left out: read, turned over and written. */
export const bench: Bench = async ({ quick }) => {
  await cryptoReady;
  const folder = mkdtempSync(join(tmpdir(), 'sotto-import-'));
  const count = quick ? 5000 : 100_000;
  try {
    const path = join(folder, 'conversations.json');
    await pipeline(Readable.from(fileOf(count)), createWriteStream(path));
    const database = join(folder, 'sotto.db');
    const key = randomBytes(32);
    createDatabase(database, key);
    const store = await openStore({ path: database, key, workerScript: WORKER });
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
    const start = performance.now();
    const report = await importFile({
      path,
      dryRun: false,
      store,
      stretch: () => Promise.reject(new Error('No sealed file here')),
      signal: new AbortController().signal,
      countDue: async () => 0,
      onProgress: () => undefined,
    });
    const seconds = (performance.now() - start) / 1000;
    clearInterval(watch);
    await store.close();
    if (report.conversations.added !== count) throw new Error(`Only ${report.conversations.added} were taken`);
    const { added } = report.messages;
    return [
      { name: `import of ${count} conversations`, value: added / seconds, unit: 'messages/s', bound: { least: 5000 } },
      { name: 'memory of the process meanwhile, at most', value: most / 1e6, unit: 'MB', bound: { most: 400 } },
      { name: 'messages taken', value: added, unit: 'messages', bound: null },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function* fileOf(count: number): Generator<string> {
  for (let at = 0; at < count; at += 1) {
    yield `${at === 0 ? '[' : ','}${JSON.stringify(chatGpt(`c${at}`, `owl number ${at} and what else flies at night`))}`;
  }
  yield ']';
}
