import { join } from 'node:path';

import { expect } from '@playwright/test';
import type { ElectronApplication, Locator, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { writeTinyModel } from '../fixtures/gguf/index.ts';
import type { ModelShape } from '../fixtures/gguf/index.ts';
import { authority } from '../fixtures/providers/recorded-server.ts';
import type { Places } from './launch.ts';

export const PASSPHRASE = 'correct horse battery staple';

export const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The writing field. */
export const composer = (page: Page): Locator => page.getByRole('textbox', { name: t('composer.label') });

/** First run up to the recovery key that was saved. Returns the recovery key. */
export async function createVault(page: Page, kind: 'device' | 'passphrase'): Promise<string> {
  if (kind === 'passphrase') {
    const choice = page.getByRole('radio', { name: t('onboarding.welcome.passphrase') });
    await expect(button(page, t('onboarding.welcome.create'))).toBeVisible();
    if (await choice.isVisible()) await choice.click();
    await page.getByLabel(t('onboarding.passphrase.label'), { exact: true }).fill(PASSPHRASE);
    await page.getByLabel(t('onboarding.passphrase.again'), { exact: true }).fill(PASSPHRASE);
  }
  await button(page, t('onboarding.welcome.create')).click();
  await expect(page.getByRole('heading', { name: t('onboarding.recovery.title') })).toBeVisible();
  const groups = await page.locator('ol > li > span:last-child').allInnerTexts();
  await button(page, t('onboarding.recovery.saved')).click();
  const label = page.getByLabel(/group \d+/i);
  const number = Number(
    /\d+/.exec((await label.getAttribute('aria-label')) ?? (await page.locator('label').innerText()))?.[0],
  );
  await label.fill(groups[number - 1] ?? '');
  await button(page, t('onboarding.recovery.confirm')).click();
  await button(page, t('onboarding.privacy.continue')).click();
  return groups.join('-');
}

/** Answers the system's file dialog, which no test can click. */
export async function answerFileDialog(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** A model whose answers fill its small context in a second or two, and end. Returns its path. */
export function writeModel(places: Places, changes: Partial<ModelShape> = {}): string {
  const path = join(places.root, 'model.gguf');
  writeTinyModel(path, { contextLength: 512, ...changes });
  return path;
}

/** A model whose answers run long enough to be stopped: drawing one to its end keeps a core busy for ten seconds. */
export function writeTalkativeModel(places: Places, changes: Partial<ModelShape> = {}): string {
  return writeModel(places, { contextLength: 4096, ...changes });
}

/** From the last step of the first run into the app, with a model. */
export async function addFirstModel(page: Page, electron: ElectronApplication, path: string): Promise<void> {
  await answerFileDialog(electron, path);
  await button(page, t('onboarding.model.pick')).click();
  await button(page, t('onboarding.model.addThis')).click();
  await button(page, t('onboarding.model.start')).click();
  await expect(composer(page)).toBeVisible();
}

/** Past the last step of the first run without a model. */
export async function skipModel(page: Page): Promise<void> {
  await button(page, t('common.skip')).click();
  await expect(composer(page)).toBeVisible();
}

export const sidebar = (page: Page): Locator => page.getByRole('navigation', { name: t('sidebar.label') });

/** The answers on show, oldest first. */
export const answers = (page: Page): Locator =>
  page.locator('article').filter({ hasNot: page.getByText(t('chat.you'), { exact: true }) });

export async function send(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
  await expect(page.locator('article').getByText(text, { exact: true }).last()).toBeVisible();
}

/** Waits until an answer is being written, and stops it. */
export async function stopAnswer(page: Page): Promise<void> {
  const stop = button(page, t('composer.stop'));
  await expect(stop).toBeVisible();
  // the first line says who answers
  const written = async () => (await answers(page).last().innerText()).split('\n').slice(1).join('\n').trim();
  await expect.poll(async () => (await written()).length).toBeGreaterThan(60);
  await stop.click();
  await expect(stop).toBeHidden();
  await expect(answers(page).last().getByText(t('chat.stopped'))).toBeVisible();
}

/** The menu of a conversation in the sidebar. */
async function openMenu(page: Page, title: string): Promise<void> {
  await sidebar(page).getByRole('button', { name: title, exact: true }).hover();
  await button(page, t('sidebar.actions', { title })).click();
}

/** Chooses from the menu of a conversation, and waits until the menu has gone. */
export async function chooseFromMenu(page: Page, title: string, item: string): Promise<void> {
  await openMenu(page, title);
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await expect(page.getByRole('menuitem')).toHaveCount(0);
}

export async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: t('search.label') }).fill(query);
}

interface OwnServer {
  readonly name: string;
  /** Speaks HTTPS with a certificate of the tests' own authority. */
  readonly origin: string;
  readonly apiKey?: string;
}

/** From the list of providers: one of one's own in the cloud is added, and asked for its models. */
export async function addOwnServer(page: Page, { name, origin, apiKey }: OwnServer): Promise<void> {
  await button(page, t('providers.add')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: t('providers.kind') }).click();
  await page.getByRole('option', { name: t('providers.own') }).click();
  await dialog.getByLabel(t('providers.name'), { exact: true }).fill(name);
  await dialog.getByLabel(t('providers.baseUrl'), { exact: true }).fill(`${origin}/v1`);
  if (apiKey !== undefined) await dialog.getByLabel(t('providers.keyOptional'), { exact: true }).fill(apiKey);
  await dialog.getByRole('combobox', { name: t('providers.zone') }).click();
  await page.getByRole('option', { name: t('zones.cloud') }).click();
  await dialog.getByRole('button', { name: t('providers.advanced') }).click();
  await dialog.getByLabel(t('providers.certificate')).fill(authority.certificate);
  await button(page, t('providers.addThis')).first().click();
  await expect(dialog).toBeHidden();
  await button(page, t('providers.ask')).click();
}

/** From the chat and back: a provider of one's own in the cloud, agreed to, with the model `m-chat`. */
export async function agreeToCloud(page: Page, origin: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.providers')).click();
  await addOwnServer(page, { name: 'mock', origin, apiKey: 'key-of-the-test' });
  await page.getByRole('checkbox', { name: 'm-chat' }).click();
  await page.getByRole('checkbox', { name: t('providers.consent') }).click();
  await expect(page.getByText(t('providers.ready'), { exact: true })).toBeVisible();
  await button(page, t('settings.back')).click();
}
