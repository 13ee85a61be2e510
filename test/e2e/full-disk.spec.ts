import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { answers, composer, send, writeModel } from './flows.ts';

// The bugs this catches: an answer lost because its last write met a full disk, and a window that says nothing of it.

/** A disk of a few megabytes as the profile's folder; undone by the caller. */
function smallDisk(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m,mode=0700', 'none', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fillUp(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch {
    closeSync(file);
  }
}

test('a full disk is shown, the answer goes on, and all of it is saved when there is space again', async ({
  start,
  startOpen,
  places,
}) => {
  test.skip(!smallDisk(places.profile), 'this user may not mount a small disk to fill up');
  const ballast = join(places.profile, 'ballast');
  try {
    const first = await startOpen('device', writeModel(places));
    const page = first.page;
    const banner = page.getByText(t('storage.DISK_FULL'));
    await send(page, 'Tell me something long.');
    fillUp(ballast);
    await expect(banner).toBeVisible({ timeout: 20_000 });
    const folder = process.env['SOTTO_SHOTS'];
    if (folder !== undefined) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${folder}/full-disk-${colorScheme}.png` });
      }
    }
    rmSync(ballast);
    await expect(banner).toBeHidden({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: t('composer.send') })).toBeVisible({ timeout: 60_000 });
    const lines = (await answers(page).last().innerText()).split('\n');
    const written = lines.toSorted((a, b) => b.length - a.length)[0] ?? '';
    expect(written.length).toBeGreaterThan(100);
    await first.quit();

    const again = await start();
    await again.page.getByText('Tell me something long.').first().click();
    await expect(composer(again.page)).toBeVisible();
    await expect(answers(again.page).last()).toContainText(written.slice(-60));
    await again.quit();
  } finally {
    rmSync(ballast, { force: true });
    execFileSync('umount', ['-l', places.profile], { stdio: 'ignore' });
  }
});
