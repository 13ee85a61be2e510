import type { Page } from '@playwright/test';

import { adding } from '../fixtures/providers/adding.ts';
import { SETTINGS_PAGES } from '../../renderer/app/view.ts';
import { t } from '../../shared/messages/index.ts';
import { startCore } from '../fixtures/start-core.ts';
import { expect, test } from './fixtures.ts';
import { button, composer, sidebar } from './flows.ts';
import { misplaced } from './misplaced.ts';
import { pictures } from './pictures.ts';
import { EXAMPLES } from './screenshots/example-conversations.ts';
import { seedRequests } from './screenshots/example-requests.ts';
import { seedProfile } from './screenshots/seed-profile.ts';

// The bugs: a screen that is wider than its window, a control that hangs over the edge where nobody can press it, controls
// on top of each other, a composer that was pushed out of view. The pictures catch what has no box of its own: a lost
// colour in one theme, code without its colours, a table without lines, marks that slipped from the words they are
// under, a face or a size that changed with a dependency.

const WIDTHS = [520, 860, 1240] as const;
const HEIGHT = 680;
const THEMES = ['light', 'dark'] as const;

const SECRET = 'Please write to anna.keller@example.org, or call +49 30 901820, about the second invoice.';

/** A provider that is never asked: words that would go there are marked before anything leaves. */
async function addProvider(profile: string): Promise<void> {
  const core = startCore(profile);
  await core.call('vault.unlock', { kind: 'device' });
  const nobody = { origin: 'https://127.0.0.1:9' };
  await core.call(
    'providers.add',
    adding('mock', { kind: 'openai-compatible', base: '/v1' }, nobody, { models: ['m-chat'] }),
  );
  await core.core.shutdown();
}

async function open(page: Page, title: string): Promise<void> {
  await sidebar(page).getByRole('button').filter({ hasText: title }).first().click();
  await expect(page.locator('article').nth(1)).toBeVisible();
}

test('every main screen fits its window at three widths in both themes, and looks as it did', async ({
  start,
  places,
}, info) => {
  // all of today, so that the list's groups do not depend on the day
  const today = EXAMPLES.map((example, index) => ({ ...example, daysAgo: index / 1e6 }));
  await seedProfile(places.profile, today, seedRequests);
  await addProvider(places.profile);
  const { page } = await start();
  await expect(composer(page)).toBeVisible();
  const taken = await pictures(page, info);
  const found: Record<string, string[]> = {};
  const look = async (name: string, compared = false): Promise<void> => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.waitForTimeout(80);
        const list = await misplaced(page);
        if (list.length > 0) found[`${name} at ${width}, ${colorScheme}`] = list;
        if (compared) await taken.compare(page, `${name}-${width}-${colorScheme}`);
      }
    }
    await page.setViewportSize({ width: WIDTHS[2], height: HEIGHT });
  };

  await look('empty', true);
  await composer(page).fill(SECRET);
  await expect(page.locator('[data-replaced]').first()).toBeAttached();
  await look('marks', true);
  await composer(page).fill('');
  await open(page, 'Half-life');
  await expect(page.locator('pre [class*=hl-]').first()).toBeVisible();
  await look('code', true);
  await open(page, 'Break clause');
  await look('table', true);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const box = await composer(page).boundingBox();
    expect(box !== null && box.y + box.height <= HEIGHT && box.x >= 0 && box.x + box.width <= width).toBe(true);
  }
  await page.setViewportSize({ width: WIDTHS[2], height: HEIGHT });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: t('search.label') })).toBeVisible();
  await look('search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  for (const name of SETTINGS_PAGES) {
    await button(page, t(`settings.pages.${name}`)).click();
    await expect(page.getByRole('heading', { level: 1, name: t(`settings.pages.${name}`) })).toBeVisible();
    // the row of pages scrolls in a narrow window: the one on show is in view
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    await expect(button(page, t(`settings.pages.${name}`))).toBeInViewport({ ratio: 1 });
    await look(`settings-${name}`, name === 'privacy' || name === 'models' || name === 'activity');
  }
  expect(found).toEqual({});
});
