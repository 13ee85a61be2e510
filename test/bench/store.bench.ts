import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { openStore } from '../../electron/core/store/store.ts';
import type { StoreParams } from '../../electron/core/store/api.ts';
import type { Store } from '../../electron/core/store/store.ts';
import { createVault } from '../../electron/core/vault/vault.ts';
import { median, percentile } from './measurement.ts';
import type { Bench } from './measurement.ts';
import { timeInserts } from './store/inserts.ts';
import { RARE_MODEL, seed } from './store/seed.ts';
import type { Seeded } from './store/seed.ts';

const WORKER = resolve(import.meta.dirname, '../../out/core/store-worker.js');

/** The store as core uses it, in its worker threads, at the size of many years of use. */
export const bench: Bench = async ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-store-'));
  const path = join(folder, 'sotto.db');
  try {
    const vault = createVault({ profile: folder });
    let seeded: Seeded | undefined;
    const { keys } = await vault.create({ kind: 'device' }, async (key) => {
      seeded = quick ? seed(path, key, 1000, 50_000) : seed(path, key, 20_000, 1_000_000);
    });
    if (seeded === undefined) throw new Error('Nothing was seeded');
    const unlock = await timeUnlock(folder, path);
    const store = await openStore({ path, key: keys.databaseKey, workerScript: WORKER });
    const open = await timeOpening(store, seeded.conversationIds);
    const search = await timeSearch(store, seeded);
    const narrowed = await timeNarrowed(store, seeded);
    const listed = await timeLists(store);
    const inserts = await timeInserts(folder, store);
    await store.close();
    return [
      { name: 'unlock with the device key, median', value: unlock, unit: 'ms', bound: { most: 150 } },
      { name: 'open the last 50 messages, p95', value: open, unit: 'ms', bound: { most: 5 } },
      { name: 'search, p95 over rare, medium and common words', value: search.all, unit: 'ms', bound: { most: 30 } },
      { name: 'search for rare words, p95', value: search.rare, unit: 'ms', bound: null },
      { name: 'search with up to 10,000 hits, p95', value: search.medium, unit: 'ms', bound: null },
      { name: 'search for common words, p95', value: search.common, unit: 'ms', bound: null },
      { name: 'search narrowed to a few conversations, p95', value: narrowed.few, unit: 'ms', bound: { most: 100 } },
      { name: 'search narrowed to a third, p95', value: narrowed.many, unit: 'ms', bound: { most: 200 } },
      { name: 'conversations by filters alone, p95', value: narrowed.alone, unit: 'ms', bound: { most: 100 } },
      { name: 'a page of the list, from anywhere in it, p95', value: listed, unit: 'ms', bound: { most: 10 } },
      ...inserts,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** From the keychain's entry to the first page of the list. */
async function timeUnlock(profile: string, path: string): Promise<number> {
  const samples: number[] = [];
  for (let i = 0; i < 9; i++) {
    const started = performance.now();
    const { databaseKey } = await createVault({ profile }).unlock({ kind: 'device' });
    const store = await openStore({ path, key: databaseKey, workerScript: WORKER });
    await store.call('settings.get', { key: 'settings' });
    samples.push(performance.now() - started);
    await store.close();
  }
  return median(samples);
}

async function timeOpening(store: Store, ids: readonly string[]): Promise<number> {
  const samples: number[] = [];
  for (let i = 0; i < 300; i++) {
    const conversationId = ids[(i * 7919) % ids.length] ?? '';
    const started = performance.now();
    await store.call('messages.page', { conversationId, limit: 50 });
    samples.push(performance.now() - started);
  }
  return percentile(samples, 0.95);
}

async function timeSearch(
  store: Store,
  { words }: Seeded,
): Promise<Record<'all' | 'rare' | 'medium' | 'common', number>> {
  const samples = { rare: [] as number[], medium: [] as number[], common: [] as number[] };
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 40; i++) {
      for (const kind of ['rare', 'medium', 'common'] as const) {
        const query = words[kind][i % words[kind].length] ?? 'ka';
        const started = performance.now();
        await store.call('search', { query: `"${query}"`, limit: 50 });
        samples[kind].push(performance.now() - started);
      }
    }
  }
  const all = [...samples.rare, ...samples.medium, ...samples.common];
  return {
    all: percentile(all, 0.95),
    rare: percentile(samples.rare, 0.95),
    medium: percentile(samples.medium, 0.95),
    common: percentile(samples.common, 0.95),
  };
}

/** Words of every kind, with filters that let a fiftieth of a percent through, and a third. */
async function timeNarrowed(store: Store, { words }: Seeded): Promise<Record<'few' | 'many' | 'alone', number>> {
  const samples = { few: [] as number[], many: [] as number[], alone: [] as number[] };
  const time = async (kind: keyof typeof samples, params: StoreParams<'search'>): Promise<void> => {
    const started = performance.now();
    await store.call('search', params);
    samples[kind].push(performance.now() - started);
  };
  for (let i = 0; i < 40; i++) {
    for (const word of ['rare', 'medium', 'common'] as const) {
      const query = `"${words[word][i % words[word].length] ?? 'ka'}"`;
      await time('few', { query, limit: 50, filters: i % 2 === 0 ? { archived: true } : { modelId: RARE_MODEL } });
      await time('many', { query, limit: 50, filters: { modelId: `model-${i % 3}` } });
    }
    await time('alone', { query: '', limit: 50, filters: i % 2 === 0 ? { archived: true } : { modelId: 'model-1' } });
  }
  return {
    few: percentile(samples.few, 0.95),
    many: percentile(samples.many, 0.95),
    alone: percentile(samples.alone, 0.95),
  };
}

/** The sidebar's pages, one after the other to the end. */
async function timeLists(store: Store): Promise<number> {
  const samples: number[] = [];
  let cursor: string | undefined;
  do {
    const started = performance.now();
    const page = await store.call('conversations.list', { limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    samples.push(performance.now() - started);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return percentile(samples, 0.95);
}
