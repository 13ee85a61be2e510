import { t } from '../../shared/messages/index.ts';
import { findCanaries } from './canaries.ts';
import { expect, test } from './fixtures.ts';
import { PASSPHRASE, answers, button, composer, send, sidebar, writeModel } from './flows.ts';
import { look } from './look.ts';

// The bugs: a temporary conversation that looks like any other, that a lock keeps, or that a search finds tomorrow.
test('a temporary conversation says what it is, works, and is gone when it is discarded or the vault locks', async ({
  startOpen,
  places,
}) => {
  const { page } = await startOpen('passphrase', writeModel(places));
  await send(page, 'A kept question');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });

  await page.keyboard.press('Control+Shift+T');
  await expect(page.getByText(t('chat.temporaryBody'))).toBeVisible();
  await look(page, 'temporary-empty');
  await send(page, 'A fleeting question about quokkas');
  await expect(answers(page)).toHaveCount(1);
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await expect(page.getByRole('main').getByText(t('chat.temporary'), { exact: true })).toBeVisible();
  await expect(sidebar(page).getByText(t('dates.temporary'), { exact: true })).toBeVisible();
  await look(page, 'temporary');

  await sidebar(page)
    .getByRole('button', { name: t('sidebar.actions', { title: 'A fleeting question about quokkas' }) })
    .click();
  await page.getByRole('menuitem', { name: t('sidebar.discard') }).click();
  await expect(button(sidebar(page), 'A fleeting question about quokkas')).toBeHidden();
  await expect(button(sidebar(page), 'A kept question')).toBeVisible();

  await page.keyboard.press('Control+Shift+T');
  await expect(page.getByText(t('chat.temporaryBody'))).toBeVisible();
  await send(page, 'Another fleeting one');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await page.keyboard.press('Control+L');
  await page.getByLabel(t('unlock.passphrase')).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(composer(page)).toBeVisible({ timeout: 60_000 });
  await expect(button(sidebar(page), 'A kept question')).toBeVisible();
  await expect(button(sidebar(page), 'Another fleeting one')).toBeHidden();
});

// The bugs: an empty conversation that stays in the list for ever after somebody looked at it; one that takes half a thought
// with it when it goes.
test('a temporary conversation that is left empty leaves the list, one with a draft does not', async ({
  startOpen,
}) => {
  const { page } = await startOpen('device');
  const listed = sidebar(page).getByText(t('dates.temporary'), { exact: true });
  await page.keyboard.press('Control+Shift+T');
  await expect(page.getByText(t('chat.temporary'), { exact: true }).first()).toBeVisible();
  await expect(listed).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(listed).toBeHidden();

  await page.keyboard.press('Control+Shift+T');
  await expect(listed).toBeVisible();
  await composer(page).fill('half a thought');
  await page.keyboard.press('Control+n');
  await expect(composer(page)).toHaveValue('');
  await expect(listed).toBeVisible();
  await sidebar(page).locator('button[data-open]').first().click();
  await expect(composer(page)).toHaveValue('half a thought');
});

// The bug: words that are to be on no disk, typed while the first temporary conversation is being made, are kept as the
// draft of the conversation before it.
test('what is typed at once after the keys of a temporary conversation goes into it', async ({ startOpen }) => {
  const { page } = await startOpen('device');
  await composer(page).focus();
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('quokkas, briefly');
  await expect(composer(page)).toHaveValue('quokkas, briefly');
  await expect(page.getByRole('main').getByText(t('chat.temporary'), { exact: true })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(composer(page)).toHaveValue('');
});

// The bug: what somebody was writing when the vault locked itself is gone, or lies about in a file.
test('a draft outlives a lock, in the vault', async ({ startOpen, places }) => {
  const { page } = await startOpen('passphrase', writeModel(places));
  await composer(page).fill('half a thought about axolotls');
  await page.keyboard.press('Control+L');
  await page.getByLabel(t('unlock.passphrase')).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(composer(page)).toHaveValue('half a thought about axolotls', { timeout: 60_000 });
  expect(findCanaries(places.root, ['axolotls'])).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(composer(page)).toHaveValue('');
});
