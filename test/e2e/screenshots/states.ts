import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Page } from '@playwright/test';

import type { ModelCatalog } from '../../../shared/domain/model-catalog.ts';
import { t } from '../../../shared/messages/index.ts';
import { authority, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { startCore } from '../../fixtures/start-core.ts';
import { PASSPHRASE, button, composer, createVault, skipModel } from '../flows.ts';
import { launch, placesIn } from '../launch.ts';
import { FOUND, RELEASE } from './a-release.ts';
import { EXAMPLES } from './example-conversations.ts';
import { pretend } from './pretend.ts';
import type { Pretended } from './pretend.ts';
import { seedProfile } from './seed-profile.ts';
import { SETTLED_MS, exampleModel, shoot, work } from './studio.ts';

const CATALOG = resolve(import.meta.dirname, '../../../models/catalog.json');
const MB = 1_000_000;

/** Sends a file of a gigabyte at a steady pace, for as long as anybody listens. */
async function slowMirror(): Promise<RecordedServer> {
  const piece = Buffer.alloc(2 * MB, 7);
  const beginning = readFileSync(exampleModel());
  return startServer((response) => {
    response.writeHead(200, { 'content-length': 1056 * MB, etag: '"one"' });
    // what does not begin as a model is let go of at once
    response.write(beginning);
    const timer = setInterval(() => response.write(piece), 100);
    response.on('close', () => clearInterval(timer));
  });
}

/** A model on its way: in the first run, in the window, among the models, and paused. */
async function downloading(): Promise<void> {
  const places = placesIn(join(work, 'downloading'));
  const server = await slowMirror();
  const settings = { 'models.mirror': `${server.origin}/`, 'providers.ca': [authority.certificate] };
  const policy = join(places.root, 'policy.json');
  writeFileSync(policy, JSON.stringify({ format: 'sotto-policy', version: 1, organisation: 'Contoso', settings }), {
    mode: 0o644,
  });
  const app = await launch(places, { SOTTO_TEST_POLICY: policy });
  const { page } = app;
  page.setDefaultTimeout(90_000);
  await createVault(page, 'device');
  const { models } = JSON.parse(readFileSync(CATALOG, 'utf8')) as ModelCatalog;
  const names = models.map(({ name }) => t('models.fetchNamed', { name }));
  await page
    .getByRole('button', { name: /./ })
    .and(page.locator(names.map((name) => `[aria-label="${name}"]`).join(',')))
    .first()
    .click();
  const running = page.getByRole('progressbar');
  await running.first().waitFor();
  await page.waitForTimeout(2000);
  await shoot(app, 'first-model-download');
  await button(page, t('onboarding.model.meanwhile')).click();
  await composer(page).waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'download');
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.models')).click();
  await running.first().waitFor();
  await shoot(app, 'settings-models-download');
  await button(page, t('models.pause')).click();
  await button(page, t('models.resume')).waitFor();
  await shoot(app, 'settings-models-paused');
  await app.quit();
  await server.close();
}

async function wrongPassphrase(): Promise<void> {
  const app = await launch(placesIn(join(work, 'passphrase')));
  const { page } = app;
  page.setDefaultTimeout(90_000);
  await page.getByRole('radio', { name: t('onboarding.welcome.passphrase') }).click();
  await page.getByLabel(t('onboarding.passphrase.label'), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(t('onboarding.passphrase.again'), { exact: true }).fill(PASSPHRASE);
  await button(page, t('onboarding.welcome.create')).click();
  await button(page, t('common.skip')).click();
  await button(page, t('onboarding.privacy.continue')).click();
  await skipModel(page);
  await page.keyboard.press('Control+l');
  await page.getByLabel(t('unlock.passphrase')).fill(`${PASSPHRASE}!`);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await shoot(app, 'wrong-passphrase');
  await app.quit();
}

/** A provider that is never asked. */
async function addCloud(profile: string): Promise<void> {
  const core = startCore(profile);
  await core.call('vault.unlock', { kind: 'device' });
  await core.call('providers.add', {
    id: 'example-cloud',
    kind: 'openai-compatible',
    zone: 'cloud',
    baseUrl: 'https://127.0.0.1:9/v1',
    models: ['m-chat'],
    apiKey: 'key-of-the-pictures',
    test: false,
    ca: [authority.certificate],
    consent: true,
  });
  await core.core.shutdown();
}

/** What a company forbids, said where the words are. */
async function blocked(): Promise<void> {
  const places = placesIn(join(work, 'blocked'));
  await seedProfile(places.profile, EXAMPLES);
  await addCloud(places.profile);
  const policy = join(places.root, 'policy.json');
  const settings = { 'findings.card': 'block', 'banner.text': 'Contoso: no card numbers in any question, please.' };
  writeFileSync(policy, JSON.stringify({ format: 'sotto-policy', version: 1, organisation: 'Contoso', settings }), {
    mode: 0o644,
  });
  const app = await launch(places, { SOTTO_TEST_POLICY: policy });
  const { page } = app;
  await composer(page).fill('Why was my card 4111 1111 1111 1111 refused at the hotel?');
  await page.getByText(t('leaving.line.checking')).waitFor({ state: 'hidden' });
  await page.waitForTimeout(1000);
  await shoot(app, 'blocked');
  await composer(page).press('Enter');
  await page.waitForTimeout(1000);
  await shoot(app, 'blocked-sent');
  await page.keyboard.press('Control+i');
  await page.getByRole('dialog').waitFor();
  await shoot(app, 'blocked-details');
  await app.quit();
}

/** A window in a state that no test computer can be brought into. */
async function pretended(name: string, what: Pretended, ready: (page: Page) => Promise<void>): Promise<void> {
  const places = placesIn(join(work, name));
  await seedProfile(places.profile, EXAMPLES);
  const app = await launch(places);
  app.page.setDefaultTimeout(90_000);
  await composer(app.page).waitFor();
  const shown = await pretend(app, what);
  shown.page.setDefaultTimeout(90_000);
  await ready(shown.page);
  await shown.page.waitForTimeout(SETTLED_MS);
  await shoot(shown, name);
  await app.quit();
}

async function rare(): Promise<void> {
  for (const [problem, name] of [
    ['DISK_FULL', 'disk-full'],
    ['DISK_ERROR', 'disk-error'],
  ] as const) {
    await pretended(name, { changes: [{ type: 'storage', problem }] }, async (page) => {
      await page.getByRole('button').filter({ hasText: 'Break clause' }).first().click();
      await page.locator('article').nth(1).waitFor();
      await page.getByText(t(`storage.${problem}`)).waitFor();
    });
    const status = {
      state: 'broken',
      problem,
      slots: ['device', 'recovery'],
      keychain: 'available',
      canUnlockSilently: false,
    };
    await pretended(`${name}-start`, { answers: { 'vault.status': status } }, (page) =>
      page.getByText(t('problem.safe'), { exact: true }).waitFor(),
    );
  }
  const told = t('updates.waiting', { release: FOUND.release });
  const ready = { ...RELEASE, found: { ...FOUND, state: 'ready' } };
  await pretended('update-told', { answers: { 'updates.state': ready } }, (page) =>
    page.getByRole('button', { name: told }).waitFor(),
  );
  await pretended('update-waiting', { answers: { 'updates.state': ready } }, async (page) => {
    await page.getByRole('button', { name: told }).click();
    await page.getByText(FOUND.notes).waitFor();
    await page.getByRole('combobox', { name: t('updates.mode') }).click();
    await page.getByRole('option', { name: t('updates.modes.notify') }).click();
  });
}

/** States that come seldom, each as it is met. */
export async function states(): Promise<void> {
  for (const series of [downloading, wrongPassphrase, blocked, rare])
    await series().catch((error: unknown) => {
      process.exitCode = 1;
      process.stderr.write(`${series.name}: ${String(error)}\n`);
    });
}
