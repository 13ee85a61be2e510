import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import {
  addFirstModel,
  answers,
  button,
  composer,
  createVault,
  chooseFromMenu,
  searchFor,
  send,
  sidebar,
  stopAnswer,
  writeTalkativeModel,
} from './flows.ts';

// A person's first day: each step relies on the ones before, in one profile, with real restarts.

test('from the first run to a conversation that is there again after a restart', async ({ start, places }) => {
  const first = await start();
  await createVault(first.page, 'device');
  await addFirstModel(first.page, first.electron, writeTalkativeModel(places));

  await test.step('an answer streams in', async () => {
    await send(first.page, 'Tell me about lighthouses');
    const answer = answers(first.page).last();
    const lengths = new Set<number>();
    await expect
      .poll(async () => lengths.add((await answer.innerText()).length).size, { intervals: [30], timeout: 20_000 })
      .toBeGreaterThan(3);
  });

  await test.step('it stops at once, and what was written stays', async () => {
    await stopAnswer(first.page);
    await expect(answers(first.page).last().getByText(t('chat.stopped'))).toBeVisible();
    const kept = await answers(first.page).last().innerText();
    await first.page.waitForTimeout(500);
    expect(await answers(first.page).last().innerText()).toBe(kept);
  });

  await send(first.page, 'And about harbours');
  // only the last one can be gone on with: what it says of that is gone by now
  const written = await answers(first.page).first().innerText();
  await stopAnswer(first.page);
  await first.quit();

  await test.step('after a restart everything is there, with nothing to type', async () => {
    const again = await start();
    await sidebar(again.page).getByRole('button', { name: 'Tell me about lighthouses', exact: true }).click();
    await expect(again.page.getByText('And about harbours', { exact: true })).toBeVisible();
    await expect(answers(again.page)).toHaveCount(2);
    expect(await answers(again.page).first().innerText()).toBe(written);
    await again.quit();
  });
});

test('search, rename, pin, delete and undo', async ({ startOpen, places }) => {
  const { page } = await startOpen('device', writeTalkativeModel(places));
  for (const text of ['Recipes with quince', 'The tax year', 'A walk in Porto']) {
    await button(page, t('sidebar.new')).click();
    await send(page, text);
    await stopAnswer(page);
  }

  await test.step('search finds a message by the start of a word and opens it', async () => {
    await searchFor(page, 'quin');
    await page.getByRole('option').filter({ hasText: 'Recipes with quince' }).first().click();
    await expect(page.locator('article').filter({ hasText: 'Recipes with quince' })).toBeVisible();
  });

  await test.step('rename', async () => {
    await chooseFromMenu(page, 'The tax year', t('common.rename'));
    await page.getByLabel(t('sidebar.titleField')).fill('Taxes');
    await page.keyboard.press('Enter');
    await expect(sidebar(page).getByRole('button', { name: 'Taxes', exact: true })).toBeVisible();
    await searchFor(page, 'Taxes');
    await expect(page.getByRole('option').filter({ hasText: 'Taxes' }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('pin', async () => {
    await chooseFromMenu(page, 'Taxes', t('sidebar.pin'));
    await expect(
      sidebar(page)
        .getByRole('button')
        .filter({ has: page.getByLabel(t('sidebar.pinnedMark')) }),
    ).toBeVisible();
  });

  await test.step('delete, and undo', async () => {
    await chooseFromMenu(page, 'A walk in Porto', t('common.delete'));
    const row = sidebar(page).getByRole('button', { name: 'A walk in Porto', exact: true });
    await expect(row).toBeHidden();
    await button(page, t('common.undo')).click();
    await expect(row).toBeVisible();
  });

  await test.step('delete without undo: search finds it no more', async () => {
    await chooseFromMenu(page, 'A walk in Porto', t('common.delete'));
    await searchFor(page, 'Porto');
    await expect(page.getByText(t('search.none', { query: 'Porto' }))).toBeVisible();
  });
});

test('the whole window can be worked from the keyboard', async ({ startOpen, places }) => {
  const { page } = await startOpen('device', writeTalkativeModel(places));
  await send(page, 'Only keys');
  await expect(button(page, t('composer.stop'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, t('composer.stop'))).toBeHidden();
  await page.keyboard.press('Control+n');
  await expect(page.getByText(t('chat.newTitle'))).toBeVisible();
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('keys');
  await expect(page.getByRole('option').filter({ hasText: 'Only keys' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('article').first()).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: t('settings.pages.general') })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: t('unlock.title') })).toBeVisible();
});
