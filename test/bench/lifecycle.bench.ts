import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { cryptoReady, randomBytes } from '../../electron/core/crypto/sodium.ts';
import { connect } from '../../electron/core/store/database.ts';
import { openStore } from '../../electron/core/store/store.ts';
import type { Bench } from './measurement.ts';
import { seed } from './store/seed.ts';

const WORKER = resolve(import.meta.dirname, '../../out/core/store-worker.js');
/** Conversations that are due at once. */
const DUE = 10_000;

/** Destroying at the size of many years of use, beside a plain copy of the same database. */
export const bench: Bench = async ({ quick }) => {
  await cryptoReady;
  const folder = mkdtempSync(join(tmpdir(), 'sotto-lifecycle-'));
  const path = join(folder, 'sotto.db');
  try {
    const key = randomBytes(32);
    const { conversationIds } = quick ? seed(path, key, 5000, 50_000) : seed(path, key, 100_000, 1_000_000);
    const copy = vacuumInto(path, key, join(folder, 'copy.db'));
    const store = await openStore({ path, key, workerScript: WORKER });

    const [first = '', ...others] = conversationIds;
    const next = randomBytes(32);
    const shred = await timed(async () => {
      await store.call('conversations.condemn', { ids: [first] });
      await store.call('conversations.purge', { ids: [first], forMs: Infinity });
      await store.call('reclaim', {});
      await store.rekey(key, next);
    });

    const due = others.slice(0, Math.min(DUE, others.length - 1));
    let slowest = 0;
    let running = true;
    const reads = (async () => {
      while (running) {
        slowest = Math.max(slowest, await timed(() => store.call('conversations.list', { limit: 50 })));
        await new Promise((resume) => setTimeout(resume, 20));
      }
    })();
    const retention = await timed(async () => {
      await store.call('conversations.condemn', { ids: due });
      await store.call('index.loosen', { ids: due });
      for (let left: readonly string[] = due; left.length > 0;) {
        ({ left } = await store.call('conversations.purge', { ids: left, forMs: 120 }));
      }
      while (!(await store.call('index.clean', { forMs: 120 })).done);
      await store.call('reclaim', {});
    });
    running = false;
    await reads;

    const all = randomBytes(32);
    const purgeAll = await timed(async () => {
      await store.call('conversations.purgeAll', {});
      await store.call('reclaim', {});
      await store.rekey(next, all);
    });
    await store.close();
    return [
      { name: 'shred one conversation, beside VACUUM INTO', value: shred / copy, unit: '×', bound: { most: 3.5 } },
      { name: 'shred everything, beside VACUUM INTO', value: purgeAll / copy, unit: '×', bound: { most: 3.5 } },
      {
        name: `${due.length} due conversations of ten messages`,
        value: retention / 1000,
        unit: 's',
        bound: { most: 10 },
      },
      { name: 'slowest list meanwhile', value: slowest, unit: 'ms', bound: null },
      { name: 'VACUUM INTO', value: copy / 1000, unit: 's', bound: null },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function vacuumInto(path: string, key: Buffer, target: string): number {
  const db = connect({ path, key });
  const start = performance.now();
  db.exec(`VACUUM INTO '${target}'`);
  db.close();
  return performance.now() - start;
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
