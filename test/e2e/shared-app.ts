import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test } from './fixtures.ts';
import { launch, placesIn, waitForPage } from './launch.ts';
import type { SottoApp } from './launch.ts';

/**
 * One app for all tests of a file that leave nothing behind but a page, which is loaded anew for each: a start costs four
 * seconds of a core. `prepare` fills the profile before it. To be called once, outside of any test.
 */
export function sharedApp(prepare?: (profile: string) => Promise<void>): () => SottoApp {
  // one after the other: beside each other each would start one
  test.describe.configure({ mode: 'default' });
  let root: string | undefined;
  let app: SottoApp | undefined;
  test.beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'sotto-e2e-'));
    const places = placesIn(root);
    await prepare?.(places.profile);
    app = await launch(places);
  });
  test.beforeEach(async () => {
    if (app === undefined) return;
    await app.page.reload();
    await waitForPage(app.page);
  });
  test.afterAll(() => {
    app?.kill();
    if (root !== undefined) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });
  return () => {
    if (app === undefined) throw new Error('The app did not start');
    return app;
  };
}
