import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { composer, sidebar } from './flows.ts';
import { seedProfile } from './screenshots/seed-profile.ts';

// The bugs these catch: a model, or a document that it repeats, that loads something, runs something or leads somewhere
// that the reader did not ask for.

const HOSTILE = `Here is a picture: ![beacon](https://example.com/pixel.png?secret=1)

<img src="https://example.com/html.png" onerror="window.taken = 1"><script>window.taken = 2</script>
<iframe src="https://example.com/frame"></iframe><style>body { background: url(https://example.com/style.png) }</style>
<a href="javascript:window.taken = 3">run</a> <svg onload="window.taken = 6"></svg>

[script](javascript:window.taken=4) [file](file:///etc/passwd)
[data](data:text/html,<script>window.taken=5</script>) [plain](https://example.com/plain?a=1)
[https://bank.example](https://evil.example/)

$\\href{javascript:window.taken=7}{x}$ $\\includegraphics{https://example.com/tex.png}$

| ![cell](https://example.com/cell.png) |
| --- |
| x |
`;

test('an answer loads nothing, runs nothing, and shows where its links really lead', async ({ start, places }) => {
  await seedProfile(places.profile, [{ title: 'Hostile', daysAgo: 0, turns: [['Show me', HOSTILE]] }]);
  const { page, electron } = await start();
  await expect(composer(page)).toBeVisible();
  await electron.evaluate(({ BrowserWindow, shell }) => {
    const seen: string[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { seen, opened });
    BrowserWindow.getAllWindows()[0]?.webContents.session.webRequest.onSendHeaders(({ url }) => {
      if (!/^(app|data|blob|devtools):/.test(url)) seen.push(url);
    });
    shell.openExternal = (url) => (opened.push(url), Promise.resolve());
  });
  await sidebar(page).getByRole('button').filter({ hasText: 'Hostile' }).first().click();
  const answer = page.locator('article').last();
  await expect(answer.getByText('Here is a picture')).toBeVisible();
  await page.waitForTimeout(1500);

  const found = await answer.evaluate((element) => ({
    elements: [...element.querySelectorAll('img, script, iframe, style, link, object, embed, form, video, audio')].map(
      ({ tagName }) => tagName,
    ),
    handlers: [...element.querySelectorAll('*')]
      .flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
      .filter((name) => name.startsWith('on')),
    schemes: [...element.querySelectorAll('a[href]')].map((link) => new URL((link as HTMLAnchorElement).href).protocol),
    taken: (window as unknown as Record<string, unknown>)['taken'] ?? null,
  }));
  expect(found.elements).toEqual([]);
  expect(found.handlers).toEqual([]);
  expect(found.schemes.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))).toEqual([]);
  expect(found.taken).toBeNull();
  expect(await electron.evaluate(() => (globalThis as unknown as Record<string, unknown>)['seen'])).toEqual([]);

  await answer.getByText('https://bank.example', { exact: true }).click();
  await expect(page.getByText(t('link.title'))).toBeVisible();
  await expect(page.getByText('https://evil.example/').first()).toBeVisible();
  expect(await electron.evaluate(() => (globalThis as unknown as Record<string, unknown>)['opened'])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('link.title'))).toBeHidden();
  expect(await electron.evaluate(() => (globalThis as unknown as Record<string, unknown>)['opened'])).toEqual([]);
  expect(page.url()).toBe('app://sotto/');
});
