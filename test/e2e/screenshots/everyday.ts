import { join } from 'node:path';

import { t } from '../../../shared/messages/index.ts';
import type { SottoBridge } from '../../../shared/shell.ts';
import { answerFileDialog, button, chooseFromMenu, composer, searchFor, sidebar } from '../flows.ts';
import { launch, placesIn } from '../launch.ts';
import type { SottoApp } from '../launch.ts';
import { EXAMPLES } from './example-conversations.ts';
import { seedRequests } from './example-requests.ts';
import { seedProfile } from './seed-profile.ts';
import { settingsScreens } from './settings.ts';
import { exampleModel, SETTLED_MS, shoot, work } from './studio.ts';

/** The small window, empty and with words that are being weighed. */
async function quickAsk(app: SottoApp): Promise<void> {
  const opened = app.electron.waitForEvent('window');
  await app.page.evaluate(() => (window as unknown as { sotto: SottoBridge }).sotto.shell.showQuickAsk());
  const quick = { ...app, page: await opened };
  await composer(quick.page).waitFor();
  await shoot(quick, 'quick-ask');
  await composer(quick.page).fill('How long does a cold loaf have to rise before I may bake it?');
  await quick.page.getByText(t('leaving.line.checking')).waitFor({ state: 'hidden' });
  await quick.page.waitForTimeout(SETTLED_MS);
  await shoot(quick, 'quick-ask-writing');
  await quick.page.close();
}

/** The menus and dialogs of a message and of a conversation that is open. */
async function onMessages(app: SottoApp): Promise<void> {
  const { page } = app;
  await page.locator('article').first().hover();
  await shoot(app, 'message-actions');
  await button(page, t('retention.purge.messageButton')).first().click();
  await page.getByRole('dialog').waitFor();
  await shoot(app, 'delete-message');
  await page.keyboard.press('Escape');
  await page.locator('article').first().hover();
  await button(page, t('chat.edit')).first().click();
  await shoot(app, 'edit-message');
  await page.keyboard.press('Escape');
  await button(page, t('sidebar.actions', { title: 'Break clause in an office lease' })).click();
  await page.getByRole('menuitem', { name: t('retention.own.title') }).click();
  await page.getByRole('menuitemradio', { name: t('retention.own.keep') }).waitFor();
  await shoot(app, 'menu-keep');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await button(page, t('assistants.panel')).click();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'this-conversation');
  await button(page, t('assistants.panel')).click();
  await composer(page).press('/');
  await page.getByRole('option').first().waitFor();
  await shoot(app, 'slash-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('notice');
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'find');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+t');
  await page.getByText(t('chat.temporaryBody')).waitFor();
  await shoot(app, 'temporary');
  await page.keyboard.press('Control+n');
  await sidebar(page)
    .getByRole('button', { name: t('sidebar.settings') })
    .focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await shoot(app, 'keys');
  await page.keyboard.press('Escape');
}

export async function everyday(): Promise<void> {
  const places = placesIn(join(work, 'everyday'));
  await seedProfile(places.profile, EXAMPLES, seedRequests);
  const app = await launch(places);
  const { page } = app;
  page.setDefaultTimeout(90_000);
  await composer(page).waitFor();
  await shoot(app, 'no-model');
  await answerFileDialog(app.electron, exampleModel());
  await button(page, t('chat.addModel')).click();
  await button(page, t('settings.models.add')).click();
  await button(page, t('onboarding.model.addThis')).click();
  await page
    .getByRole('heading', { name: 'Example 1B Instruct' })
    .or(page.getByText('Example 1B Instruct'))
    .first()
    .waitFor();
  await button(page, t('settings.back')).click();
  const open = (title: string): Promise<void> =>
    sidebar(page).getByRole('button').filter({ hasText: title }).first().click();
  await open('Half-life and what is left');
  await page.locator('article').nth(1).waitFor();
  await page.waitForTimeout(1200);
  await shoot(app, 'chat-code-and-maths');
  await open('Break clause in an office lease');
  await page.locator('article').nth(1).waitFor();
  await page.waitForTimeout(500);
  await shoot(app, 'chat');
  await button(page, t('chat.details')).last().click();
  await page.waitForTimeout(300);
  await shoot(app, 'details');
  await page.keyboard.press('Escape');
  await onMessages(app);
  await open('How a letter finds its way');
  await button(page, t('preview.show')).click();
  // the first diagram reads its library; after a change of theme it is drawn again
  await shoot(app, 'preview', async () => {
    await page.waitForTimeout(500);
    await page.waitForFunction(() => document.querySelector('iframe')?.parentElement?.ariaBusy === 'false');
    await page.waitForTimeout(1500);
  });
  await button(page, t('preview.show')).click();
  const choose = (title: string): Promise<void> =>
    sidebar(page)
      .locator('button[data-open]')
      .filter({ hasText: title })
      .click({ modifiers: ['ControlOrMeta'] });
  await choose('Load on a timber beam');
  await choose('Reading list on queueing');
  await choose('Names for a sailing boat');
  await shoot(app, 'several-chosen');
  await page.keyboard.press('Escape');
  await sidebar(page)
    .getByRole('button', { name: t('organise.filter') })
    .click();
  await shoot(app, 'list-filter');
  await page.getByRole('menuitem', { name: t('tags.manage') }).click();
  await page.waitForTimeout(300);
  await shoot(app, 'tags');
  await page.keyboard.press('Escape');
  await searchFor(page, 'notice');
  await page.getByRole('option').first().waitFor();
  await shoot(app, 'search');
  await page.getByRole('button', { name: t('filters.tag'), exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Law' }).click();
  await shoot(app, 'search-filters');
  await page.keyboard.press('Escape');
  await button(page, t('filters.clear')).click();
  await page.getByRole('combobox').fill('zebra crossing');
  await page.waitForTimeout(500);
  await shoot(app, 'search-none');
  await page.keyboard.press('Escape');
  await quickAsk(app);
  await settingsScreens(app);
  await page.setViewportSize({ width: 560, height: 760 }).catch(() => undefined);
  await page.waitForTimeout(300);
  await shoot(app, 'narrow');
  await page.keyboard.press('Control+\\');
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'narrow-list');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1180, height: 800 }).catch(() => undefined);
  await chooseFromMenu(page, 'Names for a sailing boat', t('common.delete'));
  await button(page, t('common.undo')).waitFor();
  await shoot(app, 'undo');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('unlock.title') }).waitFor();
  await shoot(app, 'locked');
  await app.quit();
}
