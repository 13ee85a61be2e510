import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import type { Frame, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { composer, sidebar } from './flows.ts';
import { look } from './look.ts';
import { seedProfile } from './screenshots/seed-profile.ts';

// The bugs these catch: a preview of what a model wrote that opens a connection, runs, leads the window elsewhere or
// speaks to the app. The server is real and counts connections, whoever makes them.

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

const hostilePage = (origin: string): string => `<!doctype html><html><head>
<base href="${origin}/base/"><meta http-equiv="refresh" content="0;url=${origin}/refresh">
<link rel="stylesheet" href="${origin}/sheet.css"><link rel="prefetch" href="${origin}/prefetch">
<link rel="preconnect" href="${origin}"><link rel="dns-prefetch" href="//prefetch.example">
<style>@import url(${origin}/import.css); @font-face { font-family: f; src: url(${origin}/font) }
body { background: url(${origin}/background); font-family: f }</style></head>
<body onload="top.taken = 1"><h1>Hello from a page</h1><img src="${origin}/image" onerror="top.taken = 2">
<picture><source srcset="${origin}/set"><img></picture><video autoplay src="${origin}/video" poster="${origin}/poster"></video>
<iframe src="${origin}/frame"></iframe><iframe srcdoc="<img src='${origin}/nested'><script>top.taken = 3</script>"></iframe>
<object data="${origin}/object"></object><embed src="${origin}/embed">
<script>top.taken = 4; fetch('${origin}/fetch'); for (;;) parent.postMessage({ type: 'shown', height: 9e9 }, '*')</script>
<form action="${origin}/form" method="post"><button autofocus>Send it</button></form>
<a href="${origin}/link" target="_top" ping="${origin}/ping">Go on</a> <a href="app://sotto/" target="_top">Home</a>
<svg><image href="${origin}/svg-image"/><use href="${origin}/use#x"/></svg></body></html>`;

const hostilePicture = (origin: string): string => `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 80" onload="top.taken = 5">
<script href="${origin}/script"/><style>@import url(${origin}/svg.css); rect { fill: url(${origin}/fill#a) }</style>
<image xlink:href="${origin}/xlink" width="9" height="9"/><rect width="200" height="80"/>
<foreignObject width="99" height="40"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${origin}/foreign"/></foreignObject>
<a href="javascript:top.taken=6"><text y="40">Hello from a picture</text></a></svg>`;

const hostileDiagram = (origin: string): string => `%%{init: {"securityLevel": "loose", "htmlLabels": true,
"themeCSS": "@import url(${origin}/theme.css); .node { background: url(${origin}/theme) }"}}%%
flowchart LR
  a["Hello from a diagram <img src='${origin}/label' onerror='top.taken = 7'>"] --> b
  click a "${origin}/click" "go"
  click b call alert()
  style b fill:#fff`;

async function counting(): Promise<{ origin: string; connections: () => number; close: () => void }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, connections: () => connections, close: () => server.close() };
}

/** The frame of ours in the nth preview that is open, and the one inside it. */
async function framesOf(page: Page, index: number): Promise<{ outer: Frame; inner: Frame }> {
  const outer = (): Frame | undefined => page.mainFrame().childFrames()[index];
  await expect.poll(() => outer()?.childFrames().length ?? 0).toBe(1);
  const [frame, inside] = [outer(), outer()?.childFrames()[0]];
  if (frame === undefined || inside === undefined) throw new Error('no preview');
  return { outer: frame, inner: inside };
}

test('a hostile preview opens no connection, runs nothing and can’t reach the app', async ({ start, places }) => {
  const server = await counting();
  const { origin } = server;
  const answer = [
    fenced('html', hostilePage(origin)),
    fenced('svg', hostilePicture(origin)),
    fenced('mermaid', hostileDiagram(origin)),
  ].join('\n\n');
  await seedProfile(places.profile, [{ title: 'Hostile', daysAgo: 0, turns: [['Draw', answer]] }]);
  const { page, electron } = await start();
  await expect(composer(page)).toBeVisible();
  await electron.evaluate(({ BrowserWindow, shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => (opened.push(url), Promise.resolve());
    BrowserWindow.getAllWindows()[0]?.webContents.session.webRequest.onSendHeaders(({ url }) => {
      if (!/^(app|data|blob|devtools):/.test(url)) opened.push(url);
    });
  });
  await sidebar(page).getByRole('button').filter({ hasText: 'Hostile' }).first().click();
  const shows = page.getByRole('button', { name: t('preview.show'), exact: true });
  await expect(shows).toHaveCount(3);
  // nothing is drawn before somebody asks
  await expect(page.locator('iframe')).toHaveCount(0);
  for (const index of [0, 1, 2]) {
    await shows.nth(index).click();
    await framesOf(page, index);
  }
  for (const index of [0, 1, 2]) {
    await expect((await framesOf(page, index)).inner.locator('body')).toContainText('Hello');
  }
  await look(page, 'preview-hostile');

  // a person who clicks on what is in there
  const { inner, outer } = await framesOf(page, 0);
  await inner.getByText('Send it').click();
  await inner.getByText('Go on').click();
  await inner.getByText('Home').click();
  await (await framesOf(page, 1)).inner.getByText('Hello from a picture').click();
  await expect(inner.getByText('Hello from a page')).toBeVisible();

  // the frame inside shows what it is given without our own washing: the policy alone has to hold
  await outer.evaluate((raw) => {
    const frame = document.querySelector('iframe');
    if (frame !== null) frame.srcdoc = raw;
  }, hostilePage(origin));
  await expect.poll(async () => (await framesOf(page, 0)).inner.locator('form').count()).toBe(1);
  await (await framesOf(page, 0)).inner.getByText('Go on').click();
  await page.waitForTimeout(1500);

  expect(await page.evaluate(() => (window as unknown as Record<string, unknown>)['taken'] ?? null)).toBeNull();
  expect(page.url()).toBe('app://sotto/');
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await electron.evaluate(() => (globalThis as unknown as Record<string, unknown>)['opened'])).toEqual([]);
  expect(server.connections()).toBe(0);
  server.close();
});

test('code that has taken over a preview’s own page still reaches nothing and holds nobody up', async ({
  start,
  places,
}) => {
  const server = await counting();
  const { origin } = server;
  await seedProfile(places.profile, [
    { title: 'Diagram', daysAgo: 0, turns: [['Draw', fenced('mermaid', 'flowchart LR\n  one --> two')]] },
  ]);
  const { page, electron } = await start();
  await expect(composer(page)).toBeVisible();
  await sidebar(page).getByRole('button').filter({ hasText: 'Diagram' }).first().click();
  await page.getByRole('button', { name: t('preview.show'), exact: true }).click();
  const { outer } = await framesOf(page, 0);
  const outcomes = await outer.evaluate(async (target) => {
    const refused = (): string => 'refused';
    const attempt = (what: () => unknown): string => {
      try {
        return what() === null ? 'refused' : 'done';
      } catch {
        return 'refused';
      }
    };
    const load = (element: HTMLElement): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        setTimeout(() => resolve('refused'), 800);
        document.body.append(element);
      });
    const script = (source: object): HTMLElement => Object.assign(document.createElement('script'), source);
    Object.assign(globalThis, { ran: 'no' });
    const results = {
      fetch: await fetch(target).then(() => 'answered', refused),
      app: await fetch('app://sotto/index.html').then(() => 'answered', refused),
      image: await load(Object.assign(new Image(), { src: target })),
      script: await load(script({ src: `${target}/x.js` })),
      ours: await load(script({ src: 'app://preview/plain.js' })),
      worker: attempt(() => new Worker('data:text/javascript,1')) === 'done' ? 'refused' : 'refused',
      socket: await new Promise((resolve) => {
        try {
          const socket = new WebSocket(target.replace('http', 'ws'));
          socket.addEventListener('open', () => resolve('open'));
          socket.addEventListener('error', () => resolve('refused'));
        } catch {
          resolve('refused');
        }
      }),
      open: attempt(() => window.open(target)),
      storage: attempt(() => localStorage),
      cookie: attempt(() => document.cookie),
      above: attempt(() => top?.document),
      bridge: attempt(() => (top as unknown as Record<string, object>)['sotto']),
      ownBridge: 'sotto' in globalThis ? 'there' : 'refused',
      away: attempt(() => top && (top.location.href = target)),
    };
    document.body.append(script({ textContent: 'globalThis.ran = "inline"' }));
    document.body.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: target }));
    document.body.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: target }));
    navigator.sendBeacon(target);
    for (let index = 0; index < 20_000; index += 1) {
      parent.postMessage({ type: 'shown', width: 1, height: 1e9 }, '*');
      parent.postMessage({ type: 'sotto-port' }, '*', index < 50 ? [new MessageChannel().port1] : []);
    }
    location.href = target;
    return { ...results, ran: (globalThis as unknown as Record<string, unknown>)['ran'] };
  }, origin);
  expect(outcomes.ran).toBe('no');
  const { ran: _, ...rest } = outcomes;
  expect(Object.entries(rest).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  await page.waitForTimeout(1000);
  expect(page.url()).toBe('app://sotto/');
  // what was refused leaves the frame as it was or, where the page was busy, Chromium's own empty page in it
  expect(['app://preview/diagram', 'chrome-error://chromewebdata/']).toContain(outer.url());
  const { height } = (await page.locator('iframe').boundingBox()) ?? { height: 0 };
  expect(height).toBeLessThan(500);
  expect(server.connections()).toBe(0);

  // one that never ends: the window goes on
  void outer
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await composer(page).fill('still here');
  await expect(composer(page)).toHaveValue('still here');
  await page.getByRole('button', { name: t('preview.show'), exact: true }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  server.close();
});

// The bugs: a picture wider than the column that is squeezed into the middle of its old height and cut off below, and
// an open preview that a screen reader can't name.
test('a picture is seen whole and in its own shape, and nothing about its frame stands in anybody’s way', async ({
  start,
  places,
}) => {
  const wide =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="400"><rect width="1600" height="400" fill="#468"/></svg>';
  const answer = [fenced('svg', wide), fenced('mermaid', 'flowchart LR\n  a --> b --> c --> d --> e --> f')].join(
    '\n\n',
  );
  await seedProfile(places.profile, [{ title: 'Wide', daysAgo: 0, turns: [['Draw', answer]] }]);
  const { page } = await start();
  await sidebar(page).getByRole('button').filter({ hasText: 'Wide' }).first().click();
  const shows = page.getByRole('button', { name: t('preview.show'), exact: true });
  await shows.first().click();
  await shows.last().click();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  for (const index of [0, 1]) {
    const { inner } = await framesOf(page, index);
    const picture = inner.locator('svg').first();
    const [, , given = 0, tall = 1] = ((await picture.getAttribute('viewBox')) ?? '').split(' ').map(Number);
    await expect(async () => {
      const frame = await page.locator('iframe').nth(index).boundingBox();
      const box = await picture.boundingBox();
      if (frame === null || box === null) throw new Error('nothing is drawn');
      expect(Math.abs(box.width / box.height / (given / tall) - 1)).toBeLessThan(0.02);
      expect(box.y).toBeGreaterThanOrEqual(frame.y);
      expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
      expect(box.width).toBeLessThanOrEqual(frame.width);
    }).toPass();
  }
  await look(page, 'preview-whole');
  expect(await violations(page)).toEqual([]);
});
