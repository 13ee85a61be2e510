import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { createVault } from '../../electron/core/vault/vault.ts';
import { t } from '../../shared/messages/index.ts';
import type { ElectronCommand } from './bare-window/make.ts';
import type { Bench, Measurement } from './measurement.ts';
import { seed } from './store/seed.ts';
import { traced } from './trace.ts';
import { closeWindow, giveWay, openWindow } from './window-times.ts';

const PAGES = Object.values(t('settings.pages', { returnObjects: true }));

/** What is done in any day of use, each for the first time since the start: the longest task that holds the page up. */
const DONE: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'typing a message': async (page) => {
    await page.locator('textarea').pressSequentially('What does the second clause say? ', { delay: 60 });
  },
  'opening a conversation': (page) => page.locator('nav [data-open]').first().click(),
  'opening three more': async (page) => {
    for (const at of [1, 2, 3]) {
      await page.locator('nav [data-open]').nth(at).click();
      await page.waitForTimeout(400);
    }
  },
  'scrolling it': async (page) => {
    await page.mouse.move(700, 300);
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -400);
  },
  'scrolling the list': async (page) => {
    await page.mouse.move(100, 400);
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 400);
  },
  'opening search': (page) => page.keyboard.press('Control+k'),
  searching: async (page) => {
    await page.keyboard.type('contract', { delay: 60 });
    await page.waitForTimeout(700);
    await page.keyboard.press('Escape');
  },
  'opening the list of keys': async (page) => {
    await page.locator('nav').first().focus();
    await page.keyboard.press('?');
    await page.waitForTimeout(300);
    await page.keyboard.press('Escape');
  },
  'a new conversation': (page) => page.keyboard.press('Control+n'),
  'opening settings': (page) => page.keyboard.press('Control+,'),
  'every page of settings': async (page) => {
    for (const name of PAGES) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForTimeout(300);
    }
  },
  'leaving settings': (page) => page.getByRole('button', { name: t('settings.back') }).click(),
};

export const bench: Bench = async ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-screens-'));
  try {
    const profile = join(folder, 'profile');
    await createVault({ profile }).create({ kind: 'device' }, async (key) => {
      seed(join(profile, 'sotto.db'), key, quick ? 300 : 2000, quick ? 6000 : 60_000);
    });
    const command = JSON.parse(process.env['SOTTO_E2E_COMMAND'] ?? '{}') as ElectronCommand;
    const app = await openWindow({ ...command, args: [...command.args, `--profile=${profile}`] }, folder, [
      'textarea',
      'nav [data-open]',
    ]);
    giveWay();
    await app.page.waitForTimeout(3000);
    const rows: Measurement[] = [];
    await traced(app.electron, 'screens', async () => {
      for (const [name, doIt] of Object.entries(DONE)) {
        rows.push({ name: `longest task, ${name}`, value: await longestTask(app.page, doIt), unit: 'ms', bound: null });
      }
    });
    await closeWindow(app);
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** Milliseconds, until nothing has happened for a while; 0 when no task took over 50 ms. */
async function longestTask(page: Page, doIt: (page: Page) => Promise<void>): Promise<number> {
  const noted = await page.evaluateHandle(() => {
    const note = { longest: 0, observer: new PerformanceObserver(() => undefined) };
    note.observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) note.longest = Math.max(note.longest, duration);
    });
    note.observer.observe({ type: 'longtask' });
    return note;
  });
  await doIt(page);
  await page.waitForTimeout(700);
  return page.evaluate(({ longest, observer }) => {
    observer.disconnect();
    return longest;
  }, noted);
}
