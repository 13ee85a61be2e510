import type { Locator, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, composer, sidebar } from './flows.ts';
import { look } from './look.ts';
import { seedProfile } from './screenshots/seed-profile.ts';
import { pixelsOf } from './small-png.ts';

// The bugs: a switch that looks the same on and off, a choice that nobody sees has been made, a mark of where words go or
// a ring around what has the focus that has gone with our colours: wherever the system draws everything in its own.

/** What is seen of it, with a margin for what is drawn around it. */
async function seen(page: Page, what: Locator): Promise<Uint32Array> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('nothing is there');
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  return pixelsOf(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }));
}

const differing = (a: Uint32Array, b: Uint32Array): number => a.filter((pixel, at) => pixel !== b[at]).length;

/** Relative luminance, WCAG 2.2. */
function luminance(pixel: number): number {
  const [red = 0, green = 0, blue = 0] = [pixel >> 16, pixel >> 8, pixel].map((channel) => {
    const share = (channel & 255) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(pixels: Uint32Array): number {
  const all = [...new Set(pixels)].map((pixel) => luminance(pixel));
  return (Math.max(...all) + 0.05) / (Math.min(...all) + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`in the system’s own colours nothing vanishes, ${colorScheme}`, async ({ start, places }) => {
    await seedProfile(places.profile, [{ title: 'Lease', daysAgo: 0, turns: [['When?', 'In May.']] }]);
    const { page } = await start();
    await expect(composer(page)).toBeVisible();
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await sidebar(page).getByRole('button').filter({ hasText: 'Lease' }).first().click();

    const mark = page.locator('article .zone-mark').first();
    await expect(mark).toBeVisible();
    expect(contrast(await seen(page, mark))).toBeGreaterThan(3);

    const settings = sidebar(page).getByRole('button', { name: t('sidebar.settings') });
    const before = await seen(page, settings);
    await settings.focus();
    // a key: without one, focus that a script gave is not shown
    await page.keyboard.press('Shift');
    expect(differing(before, await seen(page, settings))).toBeGreaterThan(100);

    await page.keyboard.press('Control+,');
    await button(page, t('settings.pages.general')).click();
    const enter = page.getByRole('switch', { name: t('settings.general.enter') });
    const on = await seen(page, enter);
    expect(contrast(on)).toBeGreaterThan(3);
    await enter.click();
    await page.mouse.move(5, 500);
    expect(differing(on, await seen(page, enter))).toBeGreaterThan(60);

    await button(page, t('settings.pages.security')).click();
    await button(page, t('security.access.open')).click();
    const [chosen, other] = [page.getByRole('radio').first(), page.getByRole('radio').nth(1)];
    await page.mouse.move(5, 500);
    await other.focus();
    const ways = [await seen(page, chosen), await seen(page, other)] as const;
    expect(contrast(ways[0])).toBeGreaterThan(3);
    await other.click();
    await page.mouse.move(5, 500);
    const now = await seen(page, chosen);
    expect(differing(ways[0], now)).toBeGreaterThan(40);
    await look(page, `forced-${colorScheme}`);
  });
