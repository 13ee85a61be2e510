import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { answers, button, composer, send, sidebar, writeModel } from './flows.ts';
import { look } from './look.ts';

// The bugs these catch: a rule that the page shows and nobody keeps to, and a deletion without proof or without asking.

async function openPrivacy(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.privacy')).click();
  await expect(page.getByRole('heading', { name: t('retention.title') })).toBeVisible();
}

test('a rule shows what goes next; deleting asks for a word and leaves a receipt; destroying starts anew', async ({
  startOpen,
  places,
}) => {
  const { page } = await startOpen('device', writeModel(places));
  await send(page, 'A question about zebrafish');
  await expect(answers(page)).toHaveCount(1);
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });

  await openPrivacy(page);
  await expect(page.getByText(t('retention.next.none', { count: 30 }))).toBeVisible();
  await page.getByRole('combobox', { name: t('retention.all') }).click();
  await page.getByRole('option', { name: t('retention.days', { count: 7 }) }).click();
  await expect(button(page, 'A question about zebrafish')).toBeVisible();
  await page.reload();
  await expect(composer(page)).toBeVisible();
  await openPrivacy(page);
  await expect(page.getByRole('combobox', { name: t('retention.all') })).toContainText('7');

  await button(page, t('settings.privacy.eraseButton')).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('retention.purge.goes', { what: '1 conversation and 2 messages' }))).toBeVisible();
  await expect(button(dialog, t('common.delete'))).toBeDisabled();
  await dialog.getByRole('textbox').fill(t('settings.privacy.eraseWord'));
  await button(dialog, t('common.delete')).click();
  await expect(page.getByText(t('retention.purge.done'))).toBeVisible();
  const receipt = page.getByRole('button', { name: `· ${t('retention.receipts.scopes.all')}` });
  await receipt.click();
  await expect(page.locator('pre')).toContainText('"destroyed"');
  await expect(page.locator('pre')).not.toContainText('zebrafish');
  await button(page, t('retention.receipts.verify')).click();
  await expect(page.getByText(t('retention.receipts.genuine'))).toBeVisible();
  // the record knows, and is whole
  await button(page, t('settings.pages.activity')).click();
  await button(page, t('audit.views.audit')).click();
  const record = page.getByRole('list', { name: t('audit.list') });
  await expect(record.getByText(t('audit.kinds.purge'), { exact: true })).toBeVisible();
  await expect(record.getByText(t('audit.kinds.conversation-opened'), { exact: true }).first()).toBeVisible();
  await expect(record).not.toContainText('zebrafish');
  await button(page, t('audit.verify')).click();
  await expect(page.getByRole('status').filter({ hasText: /Whole/ })).toBeVisible();
  await button(page, t('settings.back')).click();
  await expect(sidebar(page).getByText('zebrafish')).toBeHidden();

  await openPrivacy(page);
  await button(page, t('retention.destroy.button')).click();
  await dialog.getByRole('textbox').fill(t('retention.destroy.word'));
  await button(dialog, t('retention.destroy.confirm')).click();
  await expect(page.getByRole('heading', { name: t('onboarding.welcome.title') })).toBeVisible();
  expect(existsSync(join(places.profile, 'sotto.db'))).toBe(false);
  expect(readdirSync(places.profile)).not.toContain('models');
});

// The bugs: a rule of one conversation that only the menu knows of, and a deletion for good that asks nobody or stays in sight.
test('one conversation is kept by a rule of its own, and deleted for good from its menu', async ({
  startOpen,
  places,
}) => {
  const { page } = await startOpen('passphrase', writeModel(places));
  await send(page, 'A question about zebrafish');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  const menu = () => button(page, t('sidebar.actions', { title: 'A question about zebrafish' })).click();
  await menu();
  await page.getByRole('menuitem', { name: t('retention.own.title') }).click();
  await page.getByRole('menuitemradio', { name: t('retention.days', { count: 7 }) }).click();
  await openPrivacy(page);
  await expect(button(page, 'A question about zebrafish')).toBeVisible();
  await button(page, t('settings.back')).click();
  await menu();
  await page.getByRole('menuitem', { name: t('retention.own.title') }).click();
  await expect(page.getByRole('menuitemradio', { name: t('retention.days', { count: 7 }) })).toBeChecked();
  await look(page, 'keep-one');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  // one message with what hangs on it, and nothing else
  await send(page, 'And one about wombats');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await page.getByText('And one about wombats').hover();
  await button(page, t('retention.purge.messageButton')).nth(2).click();
  await look(page, 'purge-message');
  await page.getByRole('dialog').getByRole('textbox').fill(t('settings.privacy.eraseWord'));
  await button(page.getByRole('dialog'), t('common.delete')).click();
  await expect(page.getByText(t('retention.purge.done'))).toBeVisible();
  await expect(page.getByText('And one about wombats')).toHaveCount(0);
  await expect(answers(page)).toHaveCount(1);
  await expect(button(page, t('chat.edit'))).toHaveCount(1);

  await menu();
  await page.getByRole('menuitem', { name: t('retention.purge.oneButton') }).click();
  const dialog = page.getByRole('dialog');
  await expect(button(dialog, t('common.delete'))).toBeDisabled();
  await look(page, 'purge-one');
  await dialog.getByRole('textbox').fill(t('settings.privacy.eraseWord'));
  await button(dialog, t('common.delete')).click();
  await expect(page.getByText(t('retention.purge.done'))).toBeVisible();
  await expect(sidebar(page).getByText('zebrafish')).toBeHidden();
  await expect(answers(page)).toHaveCount(0);

  // and whoever has lost every key gets rid of the rest without opening it
  await page.keyboard.press('Control+l');
  await button(page, t('retention.destroy.button')).click();
  await look(page, 'destroy-locked');
  await dialog.getByRole('textbox').fill(t('retention.destroy.word'));
  await button(dialog, t('retention.destroy.confirm')).click();
  await expect(page.getByRole('heading', { name: t('onboarding.welcome.title') })).toBeVisible();
  expect(existsSync(join(places.profile, 'sotto.db'))).toBe(false);
});

test('under a legal hold nothing can be deleted, and the page says why', async ({ startOpen, places }) => {
  const file = join(places.root, 'policy.json');
  const settings = { 'retention.legalHold': true, 'retention.maximumDays': 90 };
  writeFileSync(file, JSON.stringify({ format: 'sotto-policy', version: 1, organisation: 'Contoso', settings }));
  const { page } = await startOpen('device', writeModel(places), { SOTTO_TEST_POLICY: file });
  await openPrivacy(page);
  await expect(page.getByText(t('retention.hold'))).toBeVisible();
  await expect(button(page, t('settings.privacy.eraseButton'))).toBeDisabled();
  await expect(button(page, t('retention.destroy.button'))).toBeDisabled();
  await expect(page.getByRole('combobox', { name: t('retention.all') })).toContainText('90');
});
