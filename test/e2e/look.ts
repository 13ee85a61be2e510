import type { Page } from '@playwright/test';

/** Pictures of a window in both themes, for whoever set SOTTO_SHOTS to a folder; otherwise nothing. */
export async function look(page: Page, name: string, scrollTo?: string): Promise<void> {
  const folder = process.env['SOTTO_SHOTS'];
  if (folder === undefined) return;
  if (scrollTo !== undefined) await page.getByText(scrollTo, { exact: true }).last().scrollIntoViewIfNeeded();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: null });
  // a preview that is open is drawn again in each theme, a moment after it heard of it
  await page.waitForTimeout(400);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true] > iframe') === null);
}
