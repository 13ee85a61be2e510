import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test as base } from '@playwright/test';

// @ts-expect-error a script without types
import { openDesk } from '../../scripts/lib/desk.mjs';
import { t } from '../../shared/messages/index.ts';
import { button, composer, PASSPHRASE } from './flows.ts';
import { launch, placesIn } from './launch.ts';
import type { Places, SottoApp } from './launch.ts';
import { seedVault } from './seed-vault.ts';

interface Fixtures {
  /** Folders of this test alone. */
  places: Places;
  /** Starts the app on the test's profile; may be called again after it has quit. */
  start: (extra?: NodeJS.ProcessEnv) => Promise<SottoApp>;
  /**
   * Starts the app at a vault that was made beside it, open, as a first run would have left it: `model` is the path of a
   * model file. With a passphrase it is PASSPHRASE, typed once already.
   */
  startOpen: (key: 'device' | 'passphrase', model?: string, extra?: NodeJS.ProcessEnv) => Promise<SottoApp>;
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
  startOpen: async ({ places, start }, use) => {
    await use(async (key, model, extra) => {
      const passphrase = key === 'passphrase' ? PASSPHRASE : undefined;
      await seedVault(places.profile, {
        ...(passphrase === undefined ? {} : { passphrase }),
        ...(model === undefined ? {} : { model }),
      });
      const app = await start(extra);
      if (passphrase !== undefined) {
        await app.page.getByLabel(t('unlock.passphrase'), { exact: true }).fill(passphrase);
        await button(app.page, t('unlock.withDevice')).click();
      }
      await expect(composer(app.page)).toBeVisible();
      return app;
    });
  },
});

export { expect } from '@playwright/test';
