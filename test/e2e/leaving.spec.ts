import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { json, startServer } from '../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../fixtures/providers/wire-formats.ts';
import { expect, test } from './fixtures.ts';
import { agreeToCloud, answers, button, composer, send, stopAnswer, writeTalkativeModel } from './flows.ts';
import { look } from './look.ts';

// The bugs these catch: words that leave by a way that showed nobody what would leave: asking again elsewhere, an override,
// two quick strokes, a change between preview and sending. The server is a real one; what it received is what left.

const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible');
if (format === undefined) throw new Error('no such format');

const line = (page: Page): Locator => page.locator('button[aria-haspopup=dialog][data-mark]');
const ended = (page: Page) => expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
const posts = (server: RecordedServer) => server.received.filter(({ method }) => method === 'POST');

/** Answers with a placeholder that nobody gave out, and is cut in the middle when it is told to. */
function echoServer(): Promise<RecordedServer> {
  return startServer((response, received) => {
    if (received.method === 'GET') return json(200, format?.modelList)(response, received);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = format?.lastUserText(received.body.toString('utf8')) ?? '';
    const events = format?.answer(cut(`You said: ${said} [EMAIL_77]`, [3])) ?? [];
    if (!said.includes('break off')) {
      for (const event of events) response.write(event);
      return void response.end();
    }
    for (const event of events.slice(0, 9)) response.write(event);
    setTimeout(() => response.destroy(), 300);
  });
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${t('composer.model')}:`) }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

/** The body in a dialog that asks whether it may leave. */
async function bodyIn(dialog: Locator): Promise<string> {
  await dialog.getByRole('button', { name: t('leaving.details.request') }).click();
  return (await dialog.getByLabel(t('leaving.details.body')).textContent()) ?? '';
}

test('nothing leaves by a side door: every way out shows its bytes first and sends those', async ({
  startOpen,
  places,
}) => {
  test.setTimeout(240_000);
  const server = await echoServer();
  const { page } = await startOpen('device', writeTalkativeModel(places));
  await agreeToCloud(page, server.origin);

  await test.step('a word that a person hides in a turn that stays is hidden in all that leave later', async () => {
    await choose(page, new RegExp(`^${t('leaving.picker.device')}`));
    await composer(page).fill('Tell me about zebrafish');
    await composer(page).selectText();
    await composer(page).press('End');
    for (let count = 0; count < 'zebrafish'.length; count += 1) await composer(page).press('Shift+ArrowLeft');
    await button(page, t('answers.replace.of', { value: 'zebrafish' })).click();
    await expect(line(page)).toHaveAttribute('data-mark', 'device');
    // a look at the settings takes nothing back
    await page.keyboard.press('Control+,');
    await button(page, t('settings.back')).click();
    await composer(page).press('Enter');
    await stopAnswer(page);
    await choose(page, new RegExp(`^${t('leaving.picker.automatic')}`));
  });

  await test.step('asked again in the cloud, an answer of this device asks first, and takes no for an answer', async () => {
    const again = async (): Promise<Locator> => {
      await button(page, t('answers.again.open')).last().click();
      await page.getByRole('menuitem', { name: t('answers.again.cloud') }).click();
      return page.getByRole('dialog', { name: t('leaving.again.title', { name: 'mock: m-chat' }) });
    };
    await button(await again(), t('common.cancel')).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(posts(server)).toEqual([]);

    const dialog = await again();
    const shown = await bodyIn(dialog);
    await look(page, 'leaving-again');
    await button(dialog, t('leaving.again.confirm')).click();
    await expect(answers(page).last().getByText('You said: Tell me about zebrafish')).toBeVisible();
    expect(posts(server).map(({ body }) => body.toString('utf8'))).toEqual([shown]);
    expect(shown).not.toContain('zebrafish');
  });

  await test.step('the placeholder that nobody gave out is marked', async () => {
    await expect(answers(page).last().locator('.leftover')).toHaveCount(1);
  });

  await test.step('three strokes in one go send once', async () => {
    await button(page, t('sidebar.new')).click();
    await choose(page, /^m-chat/);
    const before = posts(server).length;
    await composer(page).fill('How do owls fly?');
    await expect(line(page)).toHaveAttribute('data-mark', 'cloud');
    // in one go, before anything is drawn anew
    await composer(page).evaluate((area) => {
      for (let stroke = 0; stroke < 3; stroke += 1) {
        area.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
        );
      }
    });
    await expect(answers(page).last().getByText('You said: How do owls fly?')).toBeVisible();
    await ended(page);
    expect(posts(server)).toHaveLength(before + 1);
  });

  await test.step('a double click on "Answer again" asks once, and nothing is said of the second', async () => {
    const before = posts(server).length;
    await button(page, t('chat.regenerate'))
      .last()
      .evaluate((again: HTMLElement) => {
        for (let click = 0; click < 3; click += 1) again.click();
      });
    await expect.poll(() => posts(server).length).toBe(before + 1);
    await ended(page);
    await expect(page.getByText(t('errors.TURN_IN_PROGRESS.what'))).toHaveCount(0);
    expect(posts(server)).toHaveLength(before + 1);
  });

  await test.step('the mode is changed after the preview: it stays', async () => {
    const before = posts(server).length;
    await composer(page).fill('And by night?');
    await expect(line(page)).toHaveAttribute('data-mark', 'cloud');
    await choose(page, new RegExp(`^${t('leaving.picker.device')}`));
    await composer(page).press('Enter');
    await stopAnswer(page);
    expect(posts(server)).toHaveLength(before);
  });

  await test.step('more than a cloud may see goes after one question, as shown, and is on record', async () => {
    await page.keyboard.press('Control+,');
    await button(page, t('settings.pages.assistants')).click();
    await button(page, t('assistants.new')).click();
    await page.getByLabel(t('assistants.name'), { exact: true }).fill('Clerk');
    await page.getByLabel(t('assistants.prompt'), { exact: true }).fill('Answer plainly.');
    await page.getByRole('combobox', { name: t('assistants.floor') }).click();
    await page.getByRole('option', { name: t('assistants.floors.confidential') }).click();
    await button(page, t('assistants.save')).click();
    await expect(page.getByText('Clerk', { exact: true })).toBeVisible();
    await button(page, t('settings.back')).click();
    await button(page, t('sidebar.new')).click();
    await button(page, 'Clerk').click();
    await choose(page, /^m-chat/);
    await composer(page).fill('Write to anna.kovacs@contoso.com about the boiler');
    await expect(line(page)).toHaveAttribute('data-mark', 'blocked');
    await composer(page).press('Enter');
    await button(page.getByRole('alert'), t('route.offers.override')).click();
    const dialog = page.getByRole('dialog', { name: t('leaving.override.title', { name: 'mock: m-chat' }) });
    const shown = await bodyIn(dialog);
    await look(page, 'leaving-override');
    await button(dialog, t('leaving.override.confirm')).click();
    await expect(
      answers(page)
        .last()
        .getByText(/^You said: Write to anna.kovacs@contoso.com/),
    ).toBeVisible();
    expect(posts(server).at(-1)?.body.toString('utf8')).toBe(shown);
    expect(shown).not.toContain('anna.kovacs');
    await ended(page);
    await page.keyboard.press('Control+,');
    await button(page, t('settings.pages.activity')).click();
    await button(page, t('audit.views.audit')).click();
    const record = page.getByRole('list', { name: t('audit.list') });
    await expect(record.getByText(t('audit.kinds.route-override'), { exact: true })).toBeVisible();
    await button(page, t('settings.back')).click();
  });

  await test.step('an answer that breaks off is kept and marked', async () => {
    await button(page, t('sidebar.new')).click();
    await choose(page, /^m-chat/);
    await send(page, 'Please break off');
    await ended(page);
    await expect(
      answers(page)
        .last()
        .getByText(/You said: /),
    ).toBeVisible();
    await look(page, 'leaving-cut-off');
    // not only there: words and buttons lay upon each other
    const words = await answers(page).last().getByText(t('errors.PROVIDER_CUT_OFF.what')).boundingBox();
    const rest = await button(page, t('chat.continueInMessage')).boundingBox();
    expect(words?.width).toBeGreaterThan(300);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(rest?.y ?? 0);
  });

  await test.step('going on with it shows the request, with the answer so far in it, and sends that', async () => {
    const before = posts(server).length;
    await button(page, t('chat.continueInMessage')).click();
    const dialog = page.getByRole('dialog', { name: t('leaving.again.continueTitle', { name: 'mock: m-chat' }) });
    const shown = await bodyIn(dialog);
    await look(page, 'leaving-continue');
    expect(posts(server)).toHaveLength(before);
    await button(dialog, t('leaving.again.confirm')).click();
    await ended(page);
    await expect.poll(() => posts(server).at(-1)?.body.toString('utf8')).toBe(shown);
  });

  await test.step('a word that was hidden in a draft is hidden still after a lock', async () => {
    await button(page, t('sidebar.new')).click();
    await choose(page, /^m-chat/);
    await composer(page).fill('How do axolotls breathe?');
    await composer(page).evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(7, 15);
    });
    await button(page, t('answers.replace.of', { value: 'axolotls' })).click();
    await expect(page.locator('[data-replaced]')).toHaveText(['axolotls']);
    await page.keyboard.press('Control+L');
    await button(page, t('unlock.withDevice')).click();
    await expect(composer(page)).toHaveValue('How do axolotls breathe?');
    await expect(page.locator('[data-replaced]')).toHaveText(['axolotls']);
    await composer(page).press('Enter');
    await expect(answers(page).last().getByText('You said: How do axolotls breathe?')).toBeVisible();
    expect(posts(server).at(-1)?.body.toString('utf8')).not.toContain('axolotls');
  });
  await server.close();
});

// The bugs: what a company lets people keep is not offered, what it does not is, and a choice that stands in the way can't
// be taken back
test('what may be kept for one message is what the company says, and is taken back where it stands in the way', async ({
  startOpen,
  places,
}) => {
  const file = join(places.root, 'policy.json');
  const decide = (letThrough: string[]): void =>
    writeFileSync(
      file,
      JSON.stringify({
        format: 'sotto-policy',
        version: 1,
        organisation: 'Contoso',
        settings: { 'findings.letThrough': letThrough },
      }),
      { mode: 0o644 },
    );
  decide(['email']);
  const server = await echoServer();
  const { page } = await startOpen('device', undefined, { SOTTO_TEST_POLICY: file });
  await agreeToCloud(page, server.origin);
  const [mail, name] = ['post@contoso.com', 'Anna Kovacs'];
  const keep = (value: string) => button(page, t('leaving.details.letThroughOf', { value }));

  await composer(page).fill(`Write to ${name} at ${mail}`);
  await expect(line(page)).toHaveAttribute('data-mark', 'cloud');
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('dialog').getByText(mail)).toBeVisible();
  await expect(keep(name)).toHaveCount(0);
  await keep(mail).click();
  const takeBack = button(page, t('leaving.details.replaceAgainOf', { value: mail }));
  await expect(takeBack).toBeVisible();
  await expect(page.locator('[data-replaced]')).toHaveText([name]);

  // deleted and written anew, it is not what was let through
  await page.keyboard.press('Escape');
  await composer(page).fill('Write');
  await composer(page).fill(`Write to ${name} at ${mail}`);
  await expect(page.locator('[data-replaced]')).toHaveText([name, mail]);
  await page.keyboard.press('Control+i');
  await keep(mail).click();
  await expect(page.locator('[data-replaced]')).toHaveText([name]);

  // the company changes its mind before it is sent; what was chosen is still there when the person comes back
  await page.keyboard.press('Escape');
  decide([]);
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.policy')).click();
  await button(page, t('policy.again')).click();
  await expect(page.getByText('findings.letThrough = []')).toBeVisible();
  await button(page, t('settings.back')).click();
  await expect(line(page)).toHaveAttribute('data-mark', 'blocked');
  await composer(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText(t('route.refusals.may-not-let-through'));
  expect(posts(server)).toEqual([]);
  await page.keyboard.press('Control+i');
  await look(page, 'leaving-take-back');
  await takeBack.click();
  await page.keyboard.press('Escape');
  await expect(line(page)).toHaveAttribute('data-mark', 'cloud');
  await composer(page).press('Enter');
  await expect(answers(page).last().getByText(`You said: Write to ${name} at ${mail}`)).toBeVisible();
  expect(
    posts(server)
      .map(({ body }) => body.toString('utf8'))
      .join(''),
  ).not.toMatch(/kovacs|post@/i);
  await server.close();
});
