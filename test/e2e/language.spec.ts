import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { SETTINGS_PAGES } from '../../renderer/app/view.ts';
import { de } from '../../shared/messages/de.ts';
import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, composer, send, writeModel } from './flows.ts';
import { look } from './look.ts';

async function choose(page: Page, field: string, language: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: language, exact: true }).click();
}

const menuLabels = (electron: ElectronApplication): Promise<string[]> =>
  electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

// The bugs: words that stay behind in the earlier language, menus or other windows that do, a choice that is gone after a restart.
test('everything is said in the language that was chosen, at once and ever after', async ({
  start,
  startOpen,
  places,
}) => {
  const { page, electron, quit } = await startOpen('passphrase', writeModel(places));
  await send(page, 'A question about pangolins');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);

  const opened = electron.waitForEvent('window');
  await page.keyboard.press('Control+Shift+N');
  const other = await opened;
  await expect(composer(other)).toBeVisible();

  await page.keyboard.press('Control+,');
  await choose(page, t('settings.general.language'), 'Deutsch');
  await expect(other.getByRole('textbox', { name: de.composer.label })).toBeVisible();
  await other.close();
  for (const name of SETTINGS_PAGES) {
    await button(page, de.settings.pages[name]).click();
    await expect(page.getByRole('heading', { level: 1, name: de.settings.pages[name] })).toBeVisible();
    await look(page, `language-de-${name}`);
  }
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await expect.poll(() => menuLabels(electron)).toContain(de.shell.menu.view);
  await page.getByRole('button', { name: de.settings.back }).click();
  await expect(page.getByRole('textbox', { name: de.composer.label })).toBeVisible();
  await expect(page.getByRole('navigation', { name: de.sidebar.label })).toContainText(de.dates.today);
  await look(page, 'language-de-chat');
  await quit();

  const kept = JSON.parse(readFileSync(join(places.profile, 'appearance.json'), 'utf8')) as { language: string };
  expect(kept.language).toBe('de');
  const again = await start();
  // before the vault is open, and with no English in between
  await expect(again.page.getByRole('heading', { name: de.unlock.title })).toBeVisible();
  expect(await menuLabels(again.electron)).toContain(de.shell.menu.view);
});

// The bug: "as the system" that means English.
test('where nothing was chosen, it is the system’s', async ({ start }) => {
  const { page } = await start({ LANGUAGE: 'fr', LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parlez à un modèle. Gardez-le pour vous.');
  await look(page, 'language-fr-first-run');
});

// The bugs: a paragraph in Arabic that begins on the left, code in it that is turned around, a title that turns its sentence;
// a long paste whose lines all look for their direction, which holds the window up for seconds.
test('each line finds its own direction, and code stays as it is', async ({ startOpen, places }) => {
  const { page, electron } = await startOpen('device', writeModel(places));
  const text = 'שלום, מה שלומך?\nThen a line in English.\nكيف الحال؟';
  await composer(page).fill(text);
  const side = (locator: ReturnType<Page['locator']>): Promise<string> =>
    locator.evaluate((element) => getComputedStyle(element).unicodeBidi + getComputedStyle(element).direction);
  expect(await side(composer(page))).toBe('plaintextrtl');
  await composer(page).press('Enter');
  const said = page.locator('article').first().locator('p[dir=auto]');
  await expect(said).toHaveText(text);
  expect(await side(said)).toBe('plaintextrtl');
  // where the lines begin: the Hebrew and Arabic ones at the right edge, the English one at the left
  const edges = await said.evaluate((element) => {
    const node = element.firstChild as Text;
    const box = element.getBoundingClientRect();
    let at = 0;
    return (element.textContent ?? '').split('\n').map((line) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + line.length);
      at += line.length + 1;
      const { left, right } = range.getBoundingClientRect();
      return left - box.left < 2 ? 'left' : box.right - right < 2 ? 'right' : 'neither';
    });
  });
  expect(edges).toEqual(['right', 'left', 'right']);
  const actions = page.getByRole('button', { name: /\u2068שלום/ }).first();
  await expect(actions).toHaveAttribute('aria-label', /“\u2068שלום[^]*\u2069”/);
  await look(page, 'writing-direction');

  // a document that is pasted is laid out in one direction, from the first time on
  await electron.evaluate(({ clipboard }) => clipboard.writeText('Then a line in English. '.repeat(2000)));
  await composer(page).evaluate((area) => {
    area.addEventListener('input', () => (area.dataset['atFirst'] = getComputedStyle(area).unicodeBidi), {
      once: true,
    });
  });
  await composer(page).press('Control+v');
  await expect(composer(page)).toHaveAttribute('data-at-first', 'isolate');
  expect(await side(composer(page))).toBe('isolateltr');
  await composer(page).fill(text);
  expect(await side(composer(page))).toBe('plaintextrtl');
});
