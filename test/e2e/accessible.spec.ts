import { truncateSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { SETTINGS_PAGES } from '../../renderer/app/view.ts';
import { t } from '../../shared/messages/index.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import {
  addFirstModel,
  answerFileDialog,
  answers,
  button,
  chooseFromMenu,
  composer,
  PASSPHRASE,
  send,
  sidebar,
  stopAnswer,
  writeTalkativeModel,
} from './flows.ts';
import { EXAMPLES } from './screenshots/example-conversations.ts';
import { seedProfile } from './screenshots/seed-profile.ts';

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
  await page.getByRole('radio', { name: t('onboarding.welcome.passphrase') }).click();
  await page.getByLabel(t('onboarding.passphrase.label'), { exact: true }).fill(PASSPHRASE);
  await look('a passphrase that is not the same twice');
  await page.getByLabel(t('onboarding.passphrase.again'), { exact: true }).fill(PASSPHRASE);
  await button(page, t('onboarding.welcome.create')).click();
  await expect(page.getByRole('heading', { name: t('onboarding.recovery.title') })).toBeVisible();
  await look('recovery key');
  const groups = await page.locator('ol > li > span:last-child').allInnerTexts();
  await button(page, t('onboarding.recovery.saved')).click();
  await page.getByRole('textbox').fill('not it');
  await look('recovery key, checked');
  const asked = Number(/\d+/.exec(await page.locator('label').innerText())?.[0]);
  await page.getByRole('textbox').fill(groups[asked - 1] ?? '');
  await button(page, t('onboarding.recovery.confirm')).click();
  await expect(button(page, t('onboarding.privacy.continue'))).toBeVisible();
  await look('how private by default');
  await button(page, t('onboarding.privacy.continue')).click();
  await expect(button(page, t('onboarding.model.pick'))).toBeVisible();
  await look('first model');
  const model = writeTalkativeModel(places);
  await addFirstModel(page, electron, model);
  await look('empty');
  await send(page, 'A question about pangolins');
  await expect(answers(page)).toHaveCount(1);
  await look('streaming');
  await stopAnswer(page);
  await look('conversation');
  await button(page, t('chat.details')).last().click();
  await look('details of an answer');
  await page.keyboard.press('Escape');
  await button(page, t('chat.edit')).last().click();
  await look('editing a message');
  await page.keyboard.press('Escape');
  await sidebar(page)
    .getByRole('button', { name: t('sidebar.settings') })
    .focus();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await look('keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+i');
  await look('privacy details');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await look('search');
  await page.getByRole('combobox', { name: t('search.label') }).fill('zebra crossing');
  await expect(page.getByText(t('search.none', { query: 'zebra crossing' }))).toBeVisible();
  await look('search that found nothing');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await look('find');
  await page.keyboard.press('Escape');
  await composer(page).press('/');
  await look('slash menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(`^${t('composer.model')}:`) }).click();
  await look('model picker');
  await page.keyboard.press('Escape');
  await button(page, t('assistants.panel')).click();
  await look('instructions and parameters');
  await button(page, t('assistants.panel')).click();
  await sidebar(page)
    .getByRole('button', { name: t('sidebar.actions', { title: 'A question about pangolins' }) })
    .click();
  await look('menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+t');
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
  await button(page, t('settings.pages.security')).click();
  for (const open of ['security.recovery.open', 'security.keyExport.open'] as const) {
    await button(page, t(open)).click();
    await expect(dialog(page)).toBeVisible();
    await look(open);
    await page.keyboard.press('Escape');
  }
  await button(page, t('settings.pages.privacy')).click();
  for (const open of ['settings.privacy.eraseButton', 'retention.destroy.button'] as const) {
    await button(page, t(open)).click();
    await expect(dialog(page)).toBeVisible();
    await look(open);
    await page.keyboard.press('Escape');
  }
  await button(page, t('settings.pages.models')).click();
  await button(page, t('models.own')).click();
  await expect(dialog(page)).toBeVisible();
  await look('a file from elsewhere');
  await page.keyboard.press('Escape');
  await answerFileDialog(electron, model);
  await button(page, t('settings.models.add')).click();
  await expect(dialog(page)).toBeVisible();
  await look('add a model');
  await page.keyboard.press('Escape');
  await button(page, t('settings.back')).click();
  await chooseFromMenu(page, 'A question about pangolins', t('common.delete'));
  await expect(button(page, t('common.undo'))).toBeVisible();
  await look('a note that something was deleted');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: t('unlock.title') })).toBeVisible({ timeout: 60_000 });
  await look('locked');
  expect(found).toEqual({});
});

test('nor on what an answer can hold, nor where nothing can be opened', async ({ start, places }) => {
  test.setTimeout(240_000);
  const link = {
    title: 'A link',
    daysAgo: 1,
    turns: [['Where?', 'See [example.org/page](https://example.com/a) of it.']],
  } as const;
  await seedProfile(places.profile, [...EXAMPLES, link]);
  const { page, quit } = await start();
  await expect(composer(page)).toBeVisible();
  const found: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    const list = await violations(page);
    if (list.length > 0) found[name] = list;
  };
  await look('no model');
  for (const { title } of [...EXAMPLES, link]) {
    await sidebar(page).getByRole('button').filter({ hasText: title }).first().click();
    await expect(answers(page).first()).toBeVisible();
    await page.waitForTimeout(500);
    await look(title);
  }
  await page.getByText('example.org/page', { exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  await look('a link');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 480, height: 700 });
  await look('narrow');
  await page.keyboard.press('Control+\\');
  await look('narrow, with the list');
  await quit();

  truncateSync(join(places.profile, 'sotto.db'), 5000);
  const damaged = await start();
  await expect(damaged.page.getByText(t('problem.safe'), { exact: true })).toBeVisible();
  const list = await violations(damaged.page);
  expect({ ...found, ...(list.length > 0 ? { damaged: list } : {}) }).toEqual({});
});
