import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { chatGpt, claude } from '../fixtures/transfer/foreign.ts';
import { expect, test } from './fixtures.ts';
import { PASSPHRASE, answerFileDialog, button, composer, send, sidebar, writeModel } from './flows.ts';
import { look } from './look.ts';

// The bugs: a page whose buttons do what the command line does a little differently, and a restore that nobody can undo.

async function openData(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.data')).click();
  await expect(page.getByRole('heading', { name: t('data.export.title') })).toBeVisible();
}

/** Answers the system's dialog for a new file or folder. */
async function answerSaveDialog(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}

test('conversations leave sealed or readable, come in counted first, and a backup puts back what was', async ({
  startOpen,
  places,
}) => {
  test.setTimeout(240_000);
  const { page, electron } = await startOpen('passphrase', writeModel(places));
  await send(page, 'A question about pangolins');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });

  await openData(page);
  await look(page, 'data');
  const sealed = join(places.root, 'all.sotto');
  await answerSaveDialog(electron, join(places.root, 'all'));
  await button(page, t('data.export.button')).click();
  // a toast is a dialog too, and not one that asks
  const dialog = page.locator('[role=dialog]:not([aria-modal=false])');
  await expect(button(dialog, t('data.export.go'))).toBeDisabled();
  await dialog.getByLabel(t('onboarding.passphrase.label'), { exact: true }).fill('of the file only');
  await dialog.getByLabel(t('onboarding.passphrase.again'), { exact: true }).fill('of the file only');
  await look(page, 'data-export');
  await button(dialog, t('data.export.go')).click();
  await expect(page.getByText(t('data.export.done'), { exact: true })).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(sealed).includes('pangolins')).toBe(false);

  await button(page, t('data.export.button')).click();
  await dialog.getByText(t('data.export.formats.html.name')).click();
  await expect(button(dialog, t('data.export.go'))).toBeDisabled();
  await dialog.getByRole('checkbox', { name: t('data.export.plain') }).click();
  await look(page, 'data-export-plain');
  await button(dialog, t('data.export.go')).click();
  await expect(dialog).toBeHidden();
  expect(readFileSync(join(places.root, 'all.html'), 'utf8')).toContain('pangolins');

  await button(page, t('data.backup.here')).click();
  await expect(page.getByText(t('data.backup.made'), { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('list', { name: t('data.backup.title') }).getByRole('listitem')).toHaveCount(1);

  const foreign = join(places.root, 'conversations.json');
  writeFileSync(foreign, `${JSON.stringify([chatGpt('a', 'owls'), claude('b', 'bats'), { hello: 1 }])}`);
  await answerFileDialog(electron, foreign);
  await button(page, t('data.import.button')).click();
  await expect(dialog.getByText('ChatGPT, Claude')).toBeVisible();
  await button(dialog, t('data.import.problems', { count: 1 })).click();
  await expect(dialog.getByText(t('transfer.problems.unknown-format'))).toBeVisible();
  await look(page, 'data-import');
  await button(dialog, t('data.import.go')).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await button(page, t('settings.back')).click();
  await expect(button(sidebar(page), 'About owls')).toBeVisible();

  // one of them, from its own menu
  await sidebar(page)
    .getByRole('button', { name: t('sidebar.actions', { title: 'About owls' }) })
    .click();
  await page.getByRole('menuitem', { name: t('data.export.button') }).click();
  await dialog.getByText(t('data.export.formats.markdown.name')).click();
  await dialog.getByRole('checkbox', { name: t('data.export.plain') }).click();
  await answerSaveDialog(electron, join(places.root, 'owls.md'));
  await look(page, 'export-one');
  await button(dialog, t('data.export.go')).click();
  await expect(dialog).toBeHidden();
  const owls = readFileSync(join(places.root, 'owls.md'), 'utf8');
  expect(owls).toContain('What of owls?');
  expect(owls).not.toContain('pangolins');

  await openData(page);
  await answerFileDialog(electron, sealed);
  await button(page, t('data.import.button')).click();
  await dialog.getByLabel(t('data.import.secret'), { exact: true }).fill('not that one at all');
  await button(dialog, t('data.import.open')).click();
  await expect(dialog.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await look(page, 'data-import-wrong');
  await dialog.getByLabel(t('data.import.secret'), { exact: true }).fill('of the file only');
  await button(dialog, t('data.import.open')).click();
  await expect(dialog.getByText(t('data.import.nothing'))).toBeVisible({ timeout: 30_000 });
  await dialog.getByText(t('common.close'), { exact: true }).click();
  // cut off before its first conversation ends: that is not "nothing new"
  const cut = join(places.root, 'cut.json');
  writeFileSync(cut, JSON.stringify([chatGpt('c9', 'wolves')]).slice(0, -40));
  await answerFileDialog(electron, cut);
  await button(page, t('data.import.button')).click();
  await expect(dialog.getByText(t('data.import.noneTaken'))).toBeVisible();
  await dialog.getByText(t('common.close'), { exact: true }).click();

  await button(page, t('data.backup.restoreButton')).click();
  await look(page, 'data-restore');
  await dialog.getByLabel(t('data.backup.passphrase'), { exact: true }).fill(PASSPHRASE);
  await button(dialog, t('data.backup.go')).click();
  await expect(page.getByRole('heading', { name: t('unlock.title') })).toBeVisible({ timeout: 60_000 });
  await page.getByLabel(t('unlock.passphrase'), { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(composer(page)).toBeVisible({ timeout: 60_000 });
  await expect(button(sidebar(page), 'A question about pangolins')).toBeVisible();
  await expect(button(sidebar(page), 'About owls')).toBeHidden();
  expect(existsSync(join(places.profile, 'replaced'))).toBe(true);
});

// The bug: a backup that only somebody with a working vault can use.
test('a backup in a folder becomes the vault of a new start', async ({ start, startOpen, places }) => {
  test.setTimeout(180_000);
  const first = await startOpen('passphrase', writeModel(places));
  await send(first.page, 'A question about pangolins');
  await expect(button(first.page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await openData(first.page);
  const folder = join(places.root, 'my backup');
  await answerSaveDialog(first.electron, folder);
  await button(first.page, t('data.backup.elsewhere')).click();
  await expect(first.page.getByText(t('data.backup.made'), { exact: true })).toBeVisible({ timeout: 30_000 });
  await first.quit();
  rmSync(places.profile, { recursive: true });

  const { page, electron } = await start();
  await answerFileDialog(electron, folder);
  await look(page, 'welcome-restore');
  await button(page, t('data.backup.restoreButton')).click();
  await button(page, t('data.backup.choose')).click();
  await page.getByLabel(t('data.backup.passphrase'), { exact: true }).fill('not that one at all');
  await button(page, t('data.backup.go')).click();
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel(t('data.backup.passphrase'), { exact: true }).fill(PASSPHRASE);
  await button(page, t('data.backup.go')).click();
  await expect(page.getByRole('heading', { name: t('unlock.title') })).toBeVisible({ timeout: 60_000 });
  await page.getByLabel(t('unlock.passphrase'), { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(button(sidebar(page), 'A question about pangolins')).toBeVisible({ timeout: 60_000 });
});
