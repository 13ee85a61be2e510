import { join } from 'node:path';
import { tmpdir } from 'node:os';

import { defineConfig } from '@playwright/test';

/** One window at a time on a virtual display; scripts/lib/suites.mjs runs parts beside each other, a display each. Traces, videos and screenshots hold what was typed: none is kept. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(tmpdir(), 'sotto-e2e-results'),
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // what needed it is named at the end of `npm test`
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [[process.env['CI'] === undefined ? 'list' : 'line'], ['../../scripts/reporters/playwright.mjs']],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
