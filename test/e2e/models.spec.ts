import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { t } from '../../shared/messages/index.ts';
import type { ModelCatalog } from '../../shared/domain/model-catalog.ts';
import { seededRandom } from '../fixtures/downloads/seeded-random.ts';
import { startFaultServer } from '../fixtures/downloads/fault-server.ts';
import type { FaultServer } from '../fixtures/downloads/fault-server.ts';
import { authority, startServer } from '../fixtures/providers/recorded-server.ts';
import { expect, test } from './fixtures.ts';
import { answers, button, composer, createVault, send, sidebar, writeModel } from './flows.ts';
import type { Places } from './launch.ts';

// Someone with an empty profile gets a model and a first answer. The server is a real one on loopback, with a
// certificate that a company's policy vouches for; the catalog is that of the app with a tiny model in its first place.

const ROOT = resolve(import.meta.dirname, '../..');

async function prepared(places: Places): Promise<{ server: FaultServer; env: NodeJS.ProcessEnv }> {
  const file = readFileSync(writeModel(places));
  const server = await startFaultServer(file, seededRandom(3));
  return { server, env: envFor(places, file, server.origin) };
}

/** An app that finds the tiny model first in its catalog, at that server. */
function envFor(places: Places, file: Buffer, origin: string): NodeJS.ProcessEnv {
  const catalog = JSON.parse(readFileSync(join(ROOT, 'models', 'catalog.json'), 'utf8')) as ModelCatalog;
  const value = createHash('sha256').update(file).digest('hex');
  const [first, ...others] = catalog.models;
  if (first === undefined) throw new Error('an empty catalog');
  const licence = { ...first.licence, openSource: true };
  const tiny = { ...first, name: 'Tiny', licence, sha256: { value, source: 'this test', read: '2026-01-01' } };
  const rest = others.map((it) => ({ ...it, licence: { ...it.licence, openSource: false } }));
  const models = [tiny, ...rest];
  const catalogFile = join(places.root, 'catalog.json');
  writeFileSync(catalogFile, JSON.stringify({ ...catalog, models }));
  const policyFile = join(places.root, 'policy.json');
  const settings = { 'models.mirror': `${origin}/`, 'providers.ca': [authority.certificate] };
  const policy = { format: 'sotto-policy', version: 1, organisation: 'Contoso', settings };
  writeFileSync(policyFile, JSON.stringify(policy), { mode: 0o644 });
  return { SOTTO_TEST_POLICY: policyFile, SOTTO_TEST_CATALOG: catalogFile };
}

const fetchTiny = t('models.fetchNamed', { name: 'Tiny' });

test('from an empty profile to a first answer with a model of the library, in eight clicks at most', async ({
  start,
  places,
}) => {
  const { server, env } = await prepared(places);
  const { page } = await start(env);
  let clicks = 0;
  await page.exposeFunction('countClick', () => (clicks += 1));
  await page.evaluate(() =>
    addEventListener('click', () => (globalThis as unknown as { countClick(): void }).countClick(), true),
  );
  await createVault(page, 'device');
  await button(page, fetchTiny).click();
  await button(page, t('onboarding.model.start')).click();
  await expect(composer(page)).toBeVisible();
  await send(page, 'Tell me a story');
  await expect(answers(page).first()).not.toBeEmpty();
  await expect(page.getByText(t('zones.device')).first()).toBeVisible();
  expect(clicks).toBeGreaterThanOrEqual(3);
  expect(clicks).toBeLessThanOrEqual(8);
  expect(server.received.filter(({ method }) => method === 'GET')).toHaveLength(1);
  await server.close();
});

// The bug: somebody who has just asked for a model finds no way on but one that says "Not now".
test('whoever has asked for a model goes on while it is being fetched', async ({ start, places }) => {
  const file = readFileSync(writeModel(places));
  const server = await startServer((response) => {
    response.writeHead(200, { 'content-length': file.length, etag: '"one"' });
    response.write(file.subarray(0, file.length / 2));
  });
  const { page } = await start(envFor(places, file, server.origin));
  await createVault(page, 'device');
  await expect(button(page, t('common.skip'))).toBeVisible();
  await button(page, fetchTiny).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(button(page, t('common.skip'))).toBeHidden();
  await button(page, t('onboarding.model.meanwhile')).click();
  await expect(composer(page)).toBeVisible();
  await expect(page.getByText(t('models.fetching', { name: 'Tiny' }))).toBeVisible();
  // nor is "No model yet" all that is said where the sidebar is put away, as in a narrow window
  await page.keyboard.press('Control+\\');
  await expect(sidebar(page)).toBeHidden();
  await expect(page.getByText(t('models.fetching', { name: 'Tiny' }))).toBeVisible();
  await server.close();
});

test('a download that breaks says so, keeps what it has, and goes on; a wrong file never becomes a model', async ({
  startOpen,
  places,
}) => {
  const { server, env } = await prepared(places);
  server.faults = ['drop', 'not-there', 'tampers'];
  const { page } = await startOpen('device', undefined, env);
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.models')).click();
  await expect(page.getByRole('heading', { name: t('models.library') })).toBeVisible();
  await button(page, fetchTiny).click();
  await expect(page.getByText(t('errors.DOWNLOAD_NOT_THERE.what'))).toBeVisible();
  await button(page, t('models.again')).click();
  await expect(page.getByText(t('errors.DOWNLOAD_WRONG_FILE.what'))).toBeVisible();
  await expect(page.getByText(t('models.installed'))).toBeHidden();
  await button(page, t('models.again')).click();
  await expect(page.getByText(t('models.installed'))).toBeVisible();
  await server.close();
});
