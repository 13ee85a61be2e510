import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, A and AA. */
const ALL: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** Of these, what colours decide: the rest is the same in the other theme. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** What stands in anybody's way on the page as it is, in both themes: a line for each, none when it is right. */
export async function violations(page: Page): Promise<string[]> {
  const found = new Set<string>();
  for (const [colorScheme, options] of [
    ['light', ALL],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // colours that are on their way from one theme to the other are neither
    await page.waitForTimeout(300);
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
    const { violations: list } = await page.evaluate(
      (rules) => (globalThis as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(rules),
      options,
    );
    for (const { id, nodes } of list) {
      for (const { html } of nodes) found.add(`${colorScheme} ${id}: ${html.slice(0, 160)}`);
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return [...found];
}
