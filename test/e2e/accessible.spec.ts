import type { Page } from '@playwright/test';

import { SETTINGS_PAGES } from '../../renderer/app/view.ts';
import { t } from '../../shared/messages/index.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { addFirstModel, answers, button, composer, createVault, send, sidebar, writeModel } from './flows.ts';

// The bugs: a control without a name, words that can't be told from what is behind them, a region nobody can reach.

const dialog = (page: Page) => page.locator('[role=dialog]:not([aria-modal=false])');

test('nothing on any screen stands in anybody’s way, in either theme', async ({ start, places }) => {
  test.setTimeout(300_000);
  const { page, electron } = await start();
  await expect(button(page, t('onboarding.welcome.create'))).toBeVisible();
  const found: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    const list = await violations(page);
    if (list.length > 0) found[name] = list;
  };
  await look('first run');
  await createVault(page, 'passphrase');
  await look('first model');
  await addFirstModel(page, electron, writeModel(places));
  await look('empty');
  await send(page, 'A question about pangolins');
  await expect(answers(page)).toHaveCount(1);
  await look('streaming');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await look('conversation');
  await page.keyboard.press('Control+i');
  await look('privacy details');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await look('search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await look('find');
  await page.keyboard.press('Escape');
  await composer(page).press('/');
  await look('model picker');
  await page.keyboard.press('Escape');
  await sidebar(page)
    .getByRole('button', { name: t('sidebar.actions', { title: 'A question about pangolins' }) })
    .click();
  await look('menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+n');
  await look('temporary');

  await page.keyboard.press('Control+,');
  for (const name of SETTINGS_PAGES) {
    await button(page, t(`settings.pages.${name}`)).click();
    await expect(page.getByRole('heading', { level: 1, name: t(`settings.pages.${name}`) })).toBeVisible();
    await look(`settings: ${name}`);
  }
  await button(page, t('settings.pages.data')).click();
  await button(page, t('data.export.button')).click();
  await expect(dialog(page)).toBeVisible();
  await look('export');
  await page.keyboard.press('Escape');
  await button(page, t('data.backup.restoreButton')).click();
  await look('restore');
  await page.keyboard.press('Escape');
  await button(page, t('settings.pages.security')).click();
  await button(page, t('security.access.open')).click();
  await look('change the lock');
  await page.keyboard.press('Escape');
  await button(page, t('settings.pages.providers')).click();
  await button(page, t('providers.add')).click();
  await look('add a provider');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: t('unlock.title') })).toBeVisible({ timeout: 60_000 });
  await look('locked');
  expect(found).toEqual({});
});
