import type { Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, composer, send, sidebar, writeModel } from './flows.ts';

interface Stop {
  readonly name: string;
  /** Whether something can be seen of the focus: an outline, or a caret. */
  readonly seen: boolean;
  readonly within: boolean;
}

/** Where the focus is. A dialog's edge passes it on, which takes a moment. */
async function where(page: Page): Promise<Stop> {
  await expect(page.locator('[data-base-ui-focus-guard]:focus')).toHaveCount(0);
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    // where text is written, the caret shows it
    const caret = element.matches('textarea, input:not([type]), input[type=text], input[type=search]');
    return {
      name: `${element.tagName.toLowerCase()} ${element.ariaLabel ?? element.innerText.slice(0, 40)}`,
      seen: outlined || caret,
      within: element.closest('[role=dialog]') !== null,
    };
  });
}

/** Tab until the focus is where it began, or out of the page. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most = 80): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const mark = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { walked?: boolean };
      if (element === document.body) return 'body';
      const again = element.walked === true;
      element.walked = true;
      return again ? 'again' : 'new';
    });
    if (mark === 'again') break;
    if (mark === 'new') stops.push(await where(page));
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) delete (element as { walked?: boolean }).walked;
  });
  return stops;
}

// The bugs: a control that only a mouse reaches, a focus nobody can see, a dialog that the focus leaves or never left.
test('everything is reached with the keyboard, and the focus is always to be seen', async ({ startOpen, places }) => {
  test.setTimeout(240_000);
  const { page } = await startOpen('device', writeModel(places));
  await send(page, 'A question about pangolins');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });

  const chat = await walk(page, 'Tab');
  const names = chat.map(({ name }) => name).join('\n');
  expect(names).toContain(t('sidebar.new'));
  expect(names).toContain(t('sidebar.settings'));
  expect(names).toContain(t('chat.details'));
  expect(names).toContain(t('composer.model'));
  expect(chat.filter(({ seen }) => !seen)).toEqual([]);

  // a dialog keeps the focus while it is open and gives it back
  await composer(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    expect((await where(page)).within).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(composer(page)).toBeFocused();

  // a menu is opened, walked and left with keys, and its button has the focus again
  const actions = sidebar(page).getByRole('button', {
    name: t('sidebar.actions', { title: 'A question about pangolins' }),
  });
  await actions.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(actions).toBeFocused();

  await page.keyboard.press('Control+,');
  // the chat stays on show while the settings are made: a focus in it would go with it
  await expect(page.getByRole('heading', { name: t('settings.pages.general') })).toBeVisible();
  const general = await walk(page, 'Tab');
  expect(general.map(({ name }) => name).join('\n')).toContain(t('settings.general.language'));
  expect(general.filter(({ seen }) => !seen)).toEqual([]);
  await button(page, t('settings.pages.data')).click();
  await button(page, t('data.export.button')).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  const dialog = await walk(page, 'Shift+Tab', 30);
  expect(dialog.length).toBeGreaterThan(2);
  expect(dialog.filter(({ seen, within }) => !seen || !within)).toEqual([]);
  // where a button's hint is on show, the first Escape is for that
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 2000 });
  }).toPass();
  await expect(button(page, t('data.export.button'))).toBeFocused();
});

// The bug: a shortcut that works and that nobody is told of, or the other way round.
test('“?” tells every key, and they do what it says', async ({ startOpen, places }) => {
  const { page } = await startOpen('passphrase', writeModel(places));
  await sidebar(page)
    .getByRole('button', { name: t('sidebar.settings') })
    .focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: t('keys.title') });
  await expect(sheet).toBeVisible();
  for (const what of ['new', 'find', 'findHere', 'stop', 'privacy', 'lock', 'settings', 'sidebar', 'sheet'] as const)
    await expect(sheet.getByText(t(`keys.${what}`), { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});
