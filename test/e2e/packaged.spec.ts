import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { errorWords, t } from '../../shared/messages/index.ts';
import { writeTinyModel } from '../fixtures/gguf/index.ts';
import { expect, test } from './fixtures.ts';
import {
  answers,
  button,
  chooseFromMenu,
  composer,
  createVault,
  PASSPHRASE,
  searchFor,
  send,
  sidebar,
  skipModel,
  stopAnswer,
} from './flows.ts';
import { packagedCli, program, startPackaged } from './packaged-app.ts';
import { findProcess } from './processes.ts';

// The bugs these catch: an app that works from the source folder and not as people get it (paths, native parts in the
// archive, a missing bundle), and fuses that were not blown.

test.beforeEach(() => {
  test.skip(!existsSync(program), 'nothing packaged: npm run package, or npm test, makes it');
});

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
  const cli = packagedCli();
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

/** Who answered, and the first words of it. */
const firstWords = (text: string): string[] => (text.match(/[a-z]{3,}/gi) ?? []).slice(0, 8);

test('the main flows work in the packaged app: chat, stop, search, rename, lock, temporary, delete and undo', async ({
  places,
}) => {
  const passphrase = join(places.root, 'passphrase');
  const model = join(places.root, 'model.gguf');
  writeFileSync(passphrase, PASSPHRASE);
  writeTinyModel(model, { contextLength: 4096 });
  // no test can click the system's file dialog, and nothing drives main in a packaged app: the command line adds the model
  for (const words of [['init'], ['models', 'add', model]]) {
    execFileSync(packagedCli(), ['--profile', places.profile, '--passphrase-file', passphrase, ...words], {
      stdio: 'pipe',
      env: { PATH: '/usr/sbin:/sbin:/bin', HOME: places.home },
    });
  }

  const first = await startPackaged(places);
  const { page } = first;
  const unlock = async (on = page): Promise<void> => {
    await on.getByLabel(t('unlock.passphrase'), { exact: true }).fill(PASSPHRASE);
    await on.keyboard.press('Enter');
    await expect(composer(on)).toBeVisible();
  };
  await unlock();
  await send(page, 'Tell me about lighthouses');
  await stopAnswer(page);
  const written = firstWords(await answers(page).last().innerText());
  expect(written.length).toBeGreaterThan(5);

  await chooseFromMenu(page, 'Tell me about lighthouses', t('common.rename'));
  await page.getByLabel(t('sidebar.titleField')).fill('Lights');
  await page.keyboard.press('Enter');
  await expect(sidebar(page).getByRole('button', { name: 'Lights', exact: true })).toBeVisible();
  await searchFor(page, 'lightho');
  await expect(page.getByRole('option').filter({ hasText: 'lighthouses' }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+l');
  await expect(page.getByLabel(t('unlock.passphrase'), { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain('lighthouses');
  await unlock();
  await sidebar(page).getByRole('button', { name: 'Lights', exact: true }).click();
  await expect(answers(page)).toHaveCount(1);

  await page.keyboard.press('Control+Shift+t');
  await expect(page.getByText(t('chat.temporaryBody'))).toBeVisible();
  await send(page, 'Nobody keeps this');
  await stopAnswer(page);

  await button(page, t('sidebar.new')).click();
  await send(page, 'A walk in Porto');
  await stopAnswer(page);
  await chooseFromMenu(page, 'A walk in Porto', t('common.delete'));
  await expect(sidebar(page).getByRole('button', { name: 'A walk in Porto', exact: true })).toHaveCount(0);
  await button(page, t('common.undo')).click();
  await expect(sidebar(page).getByRole('button', { name: 'A walk in Porto', exact: true })).toBeVisible();

  // what is shown as running is what was packaged
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.about')).click();
  await expect(page.getByText(t('updates.noServer'))).toBeVisible();
  await first.stop();

  const again = await startPackaged(places);
  await unlock(again.page);
  await sidebar(again.page).getByRole('button', { name: 'Lights', exact: true }).click();
  // only the first ones: the last may still have been on their way when they were read
  await expect.poll(async () => firstWords(await answers(again.page).first().innerText())).toEqual(written);
  await expect(sidebar(again.page).getByText('Nobody keeps this')).toHaveCount(0);
  await again.stop();
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
