import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';

import { errorWords, t } from '../../shared/messages/index.ts';
import { writeTinyModel } from '../fixtures/gguf/index.ts';
import { expect, test } from './fixtures.ts';
import { composer, createVault, PASSPHRASE, skipModel } from './flows.ts';
import { appEnv, waitForPage } from './launch.ts';
import type { Places } from './launch.ts';
import { findProcess } from './processes.ts';

// The bugs these catch: an app that works from the source folder and not as people get it (paths, native parts in the
// archive, a missing bundle), and fuses that were not blown.

const program = process.env['SOTTO_E2E_PACKAGE'] ?? '';
const asRoot = process.getuid?.() === 0;

test.beforeEach(() => {
  test.skip(!existsSync(program), 'nothing packaged: npm run package, or npm test, makes it');
});

/** The fuses leave no inspector in main, so the page alone is driven, over Chromium's own protocol. */
async function startPackaged(places: Places): Promise<{ page: Page; pid: number; stop: () => Promise<void> }> {
  const args = [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--profile=${places.profile}`,
  ];
  const child = spawn(program, args, { env: appEnv(places), stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += String(chunk);
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('The packaged app ended at once')));
  });
  await pageIsThere(address);
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]!.waitForEvent('page'));
  await waitForPage(page);
  return {
    page,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Playwright waits for ever for a page that appears while it connects. */
async function pageIsThere(address: string): Promise<void> {
  const list = `http://${new URL(address).host}/json/list`;
  await expect
    .poll(async () => ((await (await fetch(list)).json()) as { url: string }[]).map(({ url }) => url))
    .toContain('app://sotto/');
}

test('the packaged app makes a vault and finds it again', async ({ places }) => {
  const first = await startPackaged(places);
  expect(first.page.url()).toBe('app://sotto/');
  await createVault(first.page, 'device');
  await skipModel(first.page);
  expect(findProcess(first.pid, 'core')).toBeDefined();
  await first.stop();

  const again = await startPackaged(places);
  await expect(composer(again.page)).toBeVisible();
  await again.stop();
});

test('the packaged command line brings its own Node and talks to a model', async ({ places }) => {
  const cli = join(dirname(program), 'resources', 'cli', 'sotto');
  const passphrase = join(places.root, 'passphrase');
  const model = join(places.root, 'model.gguf');
  writeFileSync(passphrase, PASSPHRASE);
  writeTinyModel(model);
  const sotto = (...args: string[]): string =>
    execFileSync(cli, ['--profile', places.profile, '--passphrase-file', passphrase, '--json', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // no Node on the PATH but the one inside
      env: { PATH: '/usr/sbin:/sbin:/bin', HOME: places.home },
    });
  sotto('init');
  sotto('models', 'add', model);
  const lines = sotto('chat', '--max-tokens', '12', 'Hello').trim().split('\n');
  const events = lines.map((line) => JSON.parse(line) as { type: string; state?: string });
  expect(events.map(({ type }) => type)).toContain('text-delta');
  expect(events.at(-1)).toMatchObject({ type: 'turn-end', state: 'complete' });
  expect(() => sotto('--passphrase-file', '/nonexistent', 'list')).toThrow(
    errorWords({ code: 'FILE_UNREADABLE' }).what,
  );
});

test('the fuses are blown', () => {
  const tool = join(import.meta.dirname, '..', '..', 'node_modules', '@electron', 'fuses', 'dist', 'bin.js');
  const wire = execFileSync(process.execPath, [tool, 'read', '--app', program], {
    encoding: 'utf8',
    env: { NO_COLOR: '1' },
  });
  const states = Object.fromEntries(
    [...wire.matchAll(/^\s*(\w+) is (\w+)$/gm)].map(([, name, state]) => [name, state]),
  );
  expect(states).toMatchObject({
    RunAsNode: 'Disabled',
    EnableNodeOptionsEnvironmentVariable: 'Disabled',
    EnableNodeCliInspectArguments: 'Disabled',
    EnableCookieEncryption: 'Enabled',
    OnlyLoadAppFromAsar: 'Enabled',
    EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  });
});

test('nothing but the archive is started: a folder called app beside it is left alone', async ({ places }) => {
  const planted = join(dirname(program), 'resources', 'app');
  const mark = join(places.root, 'taken');
  mkdirSync(planted);
  writeFileSync(join(planted, 'package.json'), '{ "name": "taken", "main": "main.cjs" }');
  writeFileSync(join(planted, 'main.cjs'), `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  try {
    const { page, stop } = await startPackaged(places);
    await expect(page.getByText(t('onboarding.welcome.title'))).toBeVisible();
    await stop();
    expect(existsSync(mark)).toBe(false);
  } finally {
    rmSync(planted, { recursive: true });
  }
});
