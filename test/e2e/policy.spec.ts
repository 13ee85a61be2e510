import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, createVault, skipModel } from './flows.ts';

// The bugs these catch: a policy that is in force and nobody can see why, and a broken one that opens the app up.

function policyText(settings: object): string {
  return JSON.stringify({ format: 'sotto-policy', version: 1, organisation: 'Contoso', settings });
}

test('a company’s line stands at the top, and the page says what is locked, from where and why', async ({
  start,
  places,
}) => {
  const file = join(places.root, 'policy.json');
  const line = 'Contoso: client data stays on this device.';
  writeFileSync(file, policyText({ 'banner.text': line, 'zones.cloud.allowed': false }), { mode: 0o644 });
  const { page } = await start({ SOTTO_TEST_POLICY: file });
  await expect(page.getByText(line)).toBeVisible();
  await createVault(page, 'device');
  await skipModel(page);
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.policy')).click();
  await expect(page.getByText(t('policy.inForce', { organisation: 'Contoso' }))).toBeVisible();
  await expect(page.getByText('zones.cloud.allowed = false')).toBeVisible();
  await expect(page.getByText(t('policy.from.machine')).first()).toBeVisible();

  // the administrator breaks it: nothing opens, and the page says what to do
  writeFileSync(file, '{', { mode: 0o644 });
  await button(page, t('policy.again')).click();
  await expect(page.getByText(t('policy.problems.not-json'))).toBeVisible();
  await expect(page.getByText('zones.private.allowed = false')).toBeVisible();
  await expect(page.getByText(t('policy.fallbackShort'))).toBeVisible();
});

test('without a policy nobody is named', async ({ startOpen, places }) => {
  const { page } = await startOpen('device', undefined, { SOTTO_TEST_POLICY: join(places.root, 'none.json') });
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.policy')).click();
  await expect(page.getByText(t('policy.noneBody'))).toBeVisible();
});

test('the company’s help is one click away, and the shell asks before it opens', async ({ startOpen, places }) => {
  const file = join(places.root, 'policy.json');
  const link = 'https://help.contoso.example/sotto';
  writeFileSync(file, policyText({ 'support.link': link }), { mode: 0o644 });
  const { page, electron } = await startOpen('device', undefined, { SOTTO_TEST_POLICY: file });
  await electron.evaluate(({ dialog }) => {
    (globalThis as Record<string, unknown>)['asked'] = [];
    dialog.showMessageBox = ((_window: unknown, options: { detail?: string }) => {
      ((globalThis as Record<string, unknown>)['asked'] as unknown[]).push(options.detail);
      return Promise.resolve({ response: 1, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  });
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.about')).click();
  await button(page, t('policy.help')).click();
  await expect.poll(() => electron.evaluate(() => (globalThis as Record<string, unknown>)['asked'])).toEqual([link]);

  // taken out of the policy, it is gone
  writeFileSync(file, policyText({}), { mode: 0o644 });
  await button(page, t('settings.pages.policy')).click();
  await button(page, t('policy.again')).click();
  await button(page, t('settings.pages.about')).click();
  await expect(button(page, t('policy.help'))).toHaveCount(0);
});

test('developer tools stay shut where a company says so, whatever opens them', async ({ startOpen, places }) => {
  const file = join(places.root, 'policy.json');
  writeFileSync(file, policyText({}), { mode: 0o644 });
  const { page, electron } = await startOpen('device', undefined, { SOTTO_TEST_POLICY: file });
  const open = (): Promise<void> =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.openDevTools({ mode: 'detach' }),
    );
  const isOpen = (): Promise<boolean | undefined> =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened());
  const inMenu = (): Promise<boolean> =>
    electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).some((menu) =>
        menu.submenu?.items.some((item) => String(item.role).toLowerCase() === 'toggledevtools'),
      ),
    );
  // a build of ours lets them be opened: otherwise nothing would be shown
  await open();
  await expect.poll(isOpen).toBe(true);
  expect(await inMenu()).toBe(true);

  writeFileSync(file, policyText({ 'devTools.allowed': false }), { mode: 0o644 });
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.policy')).click();
  await button(page, t('policy.again')).click();
  await expect.poll(isOpen).toBe(false);
  await expect.poll(inMenu).toBe(false);
  await open();
  await expect.poll(isOpen).toBe(false);
});
