import type { Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { echoServer } from './echo-server.ts';
import { expect, test } from './fixtures.ts';
import { agreeToCloud, answers, button, composer, send, sidebar } from './flows.ts';
import { startAgain, waitForPage } from './launch.ts';

async function choose(page: Page, command: string): Promise<void> {
  await composer(page).press('/');
  await page.getByRole('option', { name: command, exact: true }).click();
}

// The bugs: a link that any page in a browser can open, or a stray key, takes away what is half written; a changed message
// that is as it was after a look at the settings or a lock; a small window whose "New conversation" keeps what was to be
// temporary; a field in which the keys that lock do nothing.
test('neither a link, a look elsewhere nor a lock takes away what is half written', async ({ startOpen, places }) => {
  const server = await echoServer();
  const { page, electron } = await startOpen('device');
  await agreeToCloud(page, server.origin);

  await send(page, 'How do owls fly?');
  await expect(answers(page).last()).toContainText('You said: How do owls fly?');
  await expect(button(page, t('composer.stop'))).toBeHidden();
  await composer(page).press('ArrowUp');
  const edit = page.getByRole('textbox', { name: t('chat.editing') });
  await edit.fill('How do owls fly so quietly?');
  await startAgain(places, 'sotto://settings/snippets');
  await expect(page.getByRole('heading', { level: 1, name: t('settings.pages.snippets') })).toBeVisible();

  await button(page, t('snippets.new')).click();
  await page.getByLabel(t('snippets.name')).fill('Letter');
  await page.getByLabel(t('snippets.text')).fill('Half a letter to {{name}}');
  await startAgain(places, 'sotto://new');
  await page.keyboard.press('Control+n');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByLabel(t('snippets.text'))).toHaveValue('Half a letter to {{name}}');
  await button(page, t('assistants.save')).click();
  // the link had waited
  await expect(page.getByText(t('chat.newTitle'))).toBeVisible();

  await button(sidebar(page), 'How do owls fly?').click();
  await expect(edit).toHaveValue('How do owls fly so quietly?');
  // nor does a lock, which comes before a pause in the typing does
  await edit.fill('How do owls fly so quietly at night?');
  await page.keyboard.press('Control+L');
  await button(page, t('unlock.withDevice')).click();
  await button(sidebar(page), 'How do owls fly?').click();
  await button(page, t('chat.edit')).first().click();
  await expect(edit).toHaveValue('How do owls fly so quietly at night?');
  await edit.press('Escape');
  await button(page, t('chat.edit')).first().click();
  await expect(edit).toHaveValue('How do owls fly?');
  await edit.press('Escape');

  const opened = electron.waitForEvent('window');
  await startAgain(places, '--quick-ask');
  const quick = await opened;
  await waitForPage(quick);
  await send(quick, 'A question of no importance');
  await expect(answers(quick).last()).toContainText('You said: A question of no importance');
  await expect(button(sidebar(page), 'A question of no importance')).toBeVisible();
  await composer(quick).press('/');
  for (const none of ['temporary', 'instructions', 'find', 'export'] as const) {
    await expect(quick.getByRole('option', { name: t(`slash.commands.${none}`), exact: true })).toHaveCount(0);
  }
  await quick.keyboard.press('Escape');
  await choose(quick, t('slash.commands.new'));
  await expect(quick.locator('article')).toHaveCount(0);
  await expect(button(sidebar(page), 'A question of no importance')).toHaveCount(0);

  // whatever is being written, the keys that lock do
  await sidebar(page).locator('button[data-open]').first().press('F2');
  await page.getByLabel(t('sidebar.titleField')).fill('A new name');
  await page.keyboard.press('Control+L');
  await expect(page.getByRole('heading', { name: t('unlock.title') })).toBeVisible();
  await server.close();
});
