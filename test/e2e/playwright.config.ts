import { join } from 'node:path';
import { availableParallelism, tmpdir } from 'node:os';

import { defineConfig } from '@playwright/test';

const WORKERS = Math.min(4, availableParallelism());

/** Tests beside each other, each worker at a desk of its own: see fixtures.ts. Traces, videos and screenshots hold what was typed: none is kept. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(tmpdir(), 'sotto-e2e-results'),
  workers: WORKERS,
  fullyParallel: true,
  forbidOnly: true,
  // what needed it is named at the end of `npm test`
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [[process.env['CI'] === undefined ? 'list' : 'line'], ['../../scripts/reporters/playwright.mjs']],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
