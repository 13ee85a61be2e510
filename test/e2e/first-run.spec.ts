import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, composer } from './flows.ts';
import { look } from './look.ts';

// The bugs: a quit in the middle of the first run that leaves somebody with a recovery key that nobody ever saw again,
// or drops them into the app as if they had chosen; a choice that is forgotten.

test('a first run that is quit in the middle goes on where it was, with a recovery key that can still be saved', async ({
  start,
}) => {
  const first = await start();
  await button(first.page, t('onboarding.welcome.create')).click();
  await expect(first.page.getByRole('heading', { name: t('onboarding.recovery.title') })).toBeVisible();
  const lost = await first.page.locator('ol > li > span:last-child').allInnerTexts();
  await first.quit();

  const second = await start();
  await expect(second.page.getByRole('heading', { name: t('onboarding.resume.title') })).toBeVisible();
  await look(second.page, 'first-run-resumed');
  await button(second.page, t('security.recovery.make')).click();
  const dialog = second.page.locator('[role=dialog]');
  await button(dialog, t('security.recovery.make')).click();
  await expect(button(dialog, t('onboarding.recovery.saved'))).toBeVisible();
  const groups = await dialog.locator('ol > li > span:last-child').allInnerTexts();
  expect(groups).not.toEqual(lost);
  await button(dialog, t('onboarding.recovery.saved')).click();
  for (const field of await dialog.getByRole('textbox').all()) {
    const number = Number(
      /\d+/.exec(await field.evaluate((it) => (it as HTMLInputElement).labels?.[0]?.innerText ?? ''))?.[0],
    );
    await field.fill(groups[number - 1] ?? '');
  }
  await button(dialog, t('onboarding.recovery.confirm')).click();
  await expect(second.page.getByRole('heading', { name: t('onboarding.privacy.title') })).toBeVisible();
  await look(second.page, 'first-run-private');
  await second.page.getByRole('radio', { name: t('onboarding.privacy.device') }).click();
  await button(second.page, t('onboarding.privacy.continue')).click();
  await expect(button(second.page, t('onboarding.model.pick'))).toBeVisible();
  await second.quit();

  const third = await start();
  await expect(button(third.page, t('onboarding.model.pick'))).toBeVisible();
  await button(third.page, t('common.skip')).click();
  await expect(composer(third.page)).toBeVisible();
  await third.page.keyboard.press('Control+,');
  await button(third.page, t('settings.pages.answers')).click();
  await expect(third.page.getByText(t('onboarding.privacy.device'), { exact: true }).first()).toBeVisible();
  await third.quit();

  const fourth = await start();
  await expect(composer(fourth.page)).toBeVisible();
});
