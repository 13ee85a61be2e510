import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, send, sidebar, stopAnswer, writeTalkativeModel } from './flows.ts';

// The bug this catches: a person whose file is damaged is left with a sentence instead of their conversations.

const PAGE = 4096;

test('a damaged vault is saved from the screen that tells of it, and opens', async ({ start, startOpen, places }) => {
  const first = await startOpen('device', writeTalkativeModel(places));
  for (const text of ['The first one', 'The second one']) {
    await send(first.page, text);
    await stopAnswer(first.page);
    await first.page.keyboard.press('Control+n');
  }
  await first.quit();

  // the second page is the first of a new database's tables: the conversations themselves, so few are they
  const path = join(places.profile, 'sotto.db');
  expect(statSync(path).size).toBeGreaterThan(20 * PAGE);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(PAGE, 0x33), 0, PAGE, PAGE);
  closeSync(file);

  const { page } = await start();
  await expect(page.getByRole('heading', { name: t('problem.databaseDamaged.title') })).toBeVisible();
  const folder = process.env['SOTTO_SHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/damaged.png` });
  await button(page, t('salvage.save')).click();
  await expect(page.getByText(t('salvage.saved', { conversations: 0, messages: 4 }))).toBeVisible();
  await expect(page.getByText(t('salvage.made', { count: 2 }))).toBeVisible();
  if (folder !== undefined) await page.screenshot({ path: `${folder}/salvaged.png` });
  expect(readdirSync(join(places.profile, 'damaged'))).toHaveLength(1);
  await button(page, t('salvage.open')).click();
  await sidebar(page).getByText('The first one').click();
  await expect(page.locator('article').first()).toContainText('The first one');
});
