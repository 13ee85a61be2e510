import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base } from '@playwright/test';

// @ts-expect-error a script without types
import { openDesk } from '../../scripts/lib/desk.mjs';
import { launch, placesIn } from './launch.ts';
import type { Places, SottoApp } from './launch.ts';

interface Fixtures {
  /** Folders of this test alone. */
  places: Places;
  /** Starts the app on the test's profile; may be called again after it has quit. */
  start: (extra?: NodeJS.ProcessEnv) => Promise<SottoApp>;
}

interface WorkerFixtures {
  /** The display, keychain and clipboard of this worker. */
  desk: undefined;
}

interface Desk {
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  desk: [
    async ({}, use, { parallelIndex }) => {
      const { env, close } = (await openDesk(parallelIndex)) as Desk;
      Object.assign(process.env, env);
      await use(undefined);
      await close();
    },
    { scope: 'worker', auto: true },
  ],
  places: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'sotto-e2e-'));
    await use(placesIn(root));
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ places }, use, info) => {
    const started: SottoApp[] = [];
    await use(async (extra) => {
      const app = await launch(places, extra);
      started.push(app);
      return app;
    });
    // what a failed test saw: every word in it is a test's own
    const shown = info.status === info.expectedStatus ? undefined : started.at(-1)?.page;
    await shown?.screenshot({ path: info.outputPath('last-window.png'), timeout: 3000 }).catch(() => undefined);
    for (const { kill } of started) kill();
  },
});

export { expect } from '@playwright/test';
