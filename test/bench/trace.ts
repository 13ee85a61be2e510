import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ElectronApplication } from '@playwright/test';

import { longestTasks } from './longest-tasks.ts';
import type { TraceEvent } from './longest-tasks.ts';

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

/**
 * Records what Chromium's threads do meanwhile, if `npm run bench -- --trace FOLDER` asked for it: `<name>.json`, which
 * opens in Chromium's performance panel, and `<name>.txt`, the longest tasks of the page's own thread and what they were
 * made of. Recording costs time: figures of such a run are a little higher.
 */
export async function traced<T>(electron: ElectronApplication, name: string, work: () => Promise<T>): Promise<T> {
  const folder = process.env['SOTTO_BENCH_TRACE'];
  if (folder === undefined) return work();
  mkdirSync(folder, { recursive: true });
  await electron.evaluate(
    ({ contentTracing }, included) =>
      contentTracing.startRecording({ included_categories: included, trace_buffer_size_in_kb: 400_000 }),
    CATEGORIES,
  );
  const result = await work();
  const path = join(folder, `${name}.json`);
  await electron.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), path);
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  writeFileSync(join(folder, `${name}.txt`), longestTasks(traceEvents));
  return result;
}
