import type { Locator, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import type { RecordedServer } from '../fixtures/providers/recorded-server.ts';
import { echoServer } from './echo-server.ts';
import { expect, test } from './fixtures.ts';
import { addOwnServer, answers, button, composer, send, stopAnswer, writeTalkativeModel } from './flows.ts';
import { look } from './look.ts';

// A person sets up a cloud provider, sees where each message would go, and looks at what was sent. The server is a real
// one on loopback, with a certificate of its own authority; what it received is what left.

const TEXT = 'Write to billing-7741@contoso.com about IBAN DE89 3704 0044 0532 0130 00';
const VALUES = ['billing-7741@contoso.com', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'];
const MEDICAL = 'My biopsy came back positive and I am scared.';

const line = (page: Page): Locator => page.locator('button[aria-haspopup=dialog][data-mark]');

async function openProviders(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.providers')).click();
}

/** Through the window, as a person would: own server, zone, key, certificate, then models and consent. */
async function addProvider(page: Page, server: RecordedServer): Promise<void> {
  await openProviders(page);
  await addOwnServer(page, { name: 'mock', origin: server.origin, apiKey: 'key-of-the-test' });
  await expect(page.getByText(t('providers.answered', { count: 1 }))).toBeVisible();
  await page.getByRole('checkbox', { name: 'm-chat' }).click();
}

/** By name: an account number is more than automatic mode sends to a cloud by itself. */
async function chooseModel(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${t('composer.model')}:`) }).click();
  await page.getByRole('menuitemradio', { name: /^m-chat/ }).click();
}

test('what is typed shows where it would go, leaves as placeholders, and can be read afterwards', async ({
  startOpen,
}) => {
  const server = await echoServer();
  const { page } = await startOpen('device');
  await addProvider(page, server);

  await test.step('nothing goes there before the person has agreed', async () => {
    await button(page, t('settings.back')).click();
    await chooseModel(page);
    await composer(page).fill(TEXT);
    await expect(line(page)).toHaveText(t('route.refusals.needs-consent'));
    await composer(page).press('Enter');
    await page
      .getByRole('alert')
      .getByRole('button', { name: t('route.offers.consent') })
      .click();
    const card = page.getByRole('dialog', { name: t('providers.consentTitle', { name: 'mock' }) });
    await expect(button(card, t('providers.consentAgree'))).toBeDisabled();
    await look(page, 'consent');
    await card.getByRole('checkbox', { name: t('providers.consent') }).click();
    await button(card, t('providers.consentAgree')).click();
    await expect(card).toBeHidden();
    expect(server.received.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  let previewed = '';
  await test.step('the line tells the provider and the count; the details the very bytes', async () => {
    await expect(composer(page)).toHaveValue(TEXT);
    await expect(line(page)).toHaveText(t('leaving.line.goesReplaced', { name: 'mock', count: 2 }));
    await expect(page.locator('[data-replaced]')).toHaveText([VALUES[0] ?? '', VALUES[1] ?? '']);
    await page.keyboard.press('Control+i');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('[EMAIL_1]', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: t('leaving.details.request') }).click();
    previewed = (await dialog.getByLabel(t('leaving.details.body')).textContent()) ?? '';
    for (const value of VALUES) expect(previewed).not.toContain(value);
    await page.keyboard.press('Escape');
  });

  await test.step('the answer comes back with the values', async () => {
    await composer(page).press('Enter');
    await expect(answers(page).last().getByText(`You said: ${TEXT}`)).toBeVisible();
    await expect(answers(page).last().getByText('mock: m-chat')).toBeVisible();
  });

  const sent = server.received.find(({ method }) => method === 'POST');
  const body = sent?.body.toString('utf8') ?? '';
  expect(body).toBe(previewed);
  for (const value of VALUES) expect(body).not.toContain(value);

  await test.step('what the model saw is what the server received', async () => {
    await button(page, t('leaving.saw.open')).last().click();
    const panel = page.getByRole('complementary', { name: t('leaving.saw.title') });
    await expect(panel.locator('[data-sent]').first()).toHaveText('Write to [EMAIL_1] about IBAN [IBAN_1]');
    await expect(panel.locator('del')).toHaveText([VALUES[0] ?? '', VALUES[1] ?? '']);
    await expect(panel.getByText(sent?.sha256 ?? 'none')).toBeVisible();
    await expect(panel.getByText('TLSv1.3')).toBeVisible();
    await panel.getByRole('button', { name: t('leaving.record.body') }).click();
    await expect(panel.locator('pre')).toHaveText(body);
    await page.keyboard.press('Escape');
  });

  await test.step('the ledger has it, and the questions about models too; it can be searched', async () => {
    await page.keyboard.press('Control+,');
    await button(page, t('settings.pages.activity')).click();
    const rows = page.getByRole('list', { name: t('activity.list') }).getByRole('listitem');
    await expect(rows).toHaveCount(server.received.length);
    await page.getByLabel(t('activity.search')).fill('about iban');
    await expect(rows).toHaveCount(1);
    await rows.getByRole('button').first().click();
    await expect(rows.locator('pre')).toHaveText(body);
    await button(page, t('settings.back')).click();
  });

  await test.step('a medical text is refused, keeps its words, and offers to get a model for this device', async () => {
    await button(page, t('sidebar.new')).click();
    await composer(page).fill(MEDICAL);
    await expect(line(page)).toHaveAttribute('data-mark', 'blocked');
    await composer(page).press('Enter');
    const note = page.getByRole('alert');
    await expect(note).toBeVisible();
    await look(page, 'no-local-model');
    await expect(composer(page)).toHaveValue(MEDICAL);
    await button(note, t('route.offers.get-local-model')).click();
    await expect(button(page, t('settings.back'))).toBeVisible();
    expect(server.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
  await server.close();
});

/** Writes a text and asks for it to be sent before anything can be known of it. */
async function sendAtOnce(page: Page, text: string): Promise<void> {
  await composer(page).evaluate(async (area: HTMLTextAreaElement, typed) => {
    const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    area.focus();
    write?.call(area, typed);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }, text);
}

test('words wait for their preview, and are held when they would go further out than what was on show', async ({
  startOpen,
  places,
}) => {
  const server = await echoServer();
  const { page } = await startOpen('device', writeTalkativeModel(places));
  await addProvider(page, server);
  await page.getByRole('checkbox', { name: t('providers.consent') }).click();
  await expect(page.getByText(t('providers.ready'), { exact: true })).toBeVisible();
  await button(page, t('settings.back')).click();
  const posts = () => server.received.filter(({ method }) => method === 'POST');

  await composer(page).fill(MEDICAL);
  await expect(line(page)).toHaveAttribute('data-mark', 'device');
  await sendAtOnce(page, 'How do owls fly?');
  await expect(page.getByText(t('errors.EGRESS_CHANGED.what'))).toBeVisible();
  await expect(line(page)).toHaveAttribute('data-mark', 'cloud');
  await look(page, 'held');
  await expect(composer(page)).toHaveValue('How do owls fly?');
  expect(posts()).toEqual([]);

  await composer(page).press('Enter');
  await expect(answers(page).last().getByText('You said: How do owls fly?')).toBeVisible();
  await sendAtOnce(page, 'And anna.kovacs@contoso.com?');
  await expect(answers(page).last().getByText('You said: And anna.kovacs@contoso.com?')).toBeVisible();
  expect(posts()).toHaveLength(2);
  expect(posts().at(-1)?.body.toString('utf8')).not.toContain('anna.kovacs');
  await server.close();
});

test('with a local model a medical text stays on the device, and is refused in place when it is asked to go', async ({
  startOpen,
  places,
}) => {
  const server = await echoServer();
  const { page } = await startOpen('device', writeTalkativeModel(places));
  await addProvider(page, server);
  await page.getByRole('checkbox', { name: t('providers.consent') }).click();
  await expect(page.getByText(t('providers.ready'), { exact: true })).toBeVisible();
  await button(page, t('settings.back')).click();

  await test.step('automatic: it stays', async () => {
    await composer(page).fill(MEDICAL);
    await expect(line(page)).toHaveAttribute('data-mark', 'device');
    await expect(line(page)).toContainText(/^Stays on this device: /);
    await send(page, MEDICAL);
    await stopAnswer(page);
  });

  await test.step('asked to go there, it is refused in place, and the text is still there', async () => {
    await button(page, t('sidebar.new')).click();
    await chooseModel(page);
    await composer(page).fill(MEDICAL);
    await expect(line(page)).toHaveAttribute('data-mark', 'blocked');
    await composer(page).press('Enter');
    const note = page.getByRole('alert');
    await expect(note.getByText(t('leaving.refused.hint'))).toBeVisible();
    await expect(composer(page)).toHaveValue(MEDICAL);
    await note.getByRole('button', { name: t('route.offers.answer-on-device') }).click();
    await stopAnswer(page);
  });

  expect(server.received.filter(({ method }) => method === 'POST')).toEqual([]);
  await server.close();
});
