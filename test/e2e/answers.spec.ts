import type { Page } from '@playwright/test';

import { errorWords, t } from '../../shared/messages/index.ts';
import { json, startServer } from '../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../fixtures/providers/wire-formats.ts';
import { expect, test } from './fixtures.ts';
import { addOwnServer, answers, button, composer } from './flows.ts';
import { look } from './look.ts';

// What an answer shows of how it came about, and the answers beside it.

const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible');
if (format === undefined) throw new Error('no such format');

interface Behaviour {
  down: boolean;
  says: string;
}

function server(behaviour: Behaviour): Promise<RecordedServer> {
  return startServer((response, received) => {
    if (received.method === 'GET') return json(200, format?.modelList)(response, received);
    if (behaviour.down) return void response.writeHead(503).end('{}');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = format?.lastUserText(received.body.toString('utf8')) ?? '';
    for (const event of format?.answer([behaviour.says], cut(`They ask: ${said}`, [5])) ?? []) response.write(event);
    response.end();
  });
}

async function addProvider(page: Page, name: string, { origin }: RecordedServer): Promise<void> {
  await addOwnServer(page, { name, origin });
  await page.getByRole('checkbox', { name: 'm-chat' }).click();
  await page.getByRole('checkbox', { name: t('providers.consent') }).click();
  await expect(page.getByText(t('providers.ready'), { exact: true }).last()).toBeVisible();
}

test('thoughts are folded, another provider takes over and is named, and two answers stand side by side', async ({
  startOpen,
}) => {
  const first = { down: false, says: 'Five minutes.' };
  const one = await server(first);
  const two = await server({ down: false, says: 'Seven minutes.' });
  const { page } = await startOpen('device');
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.providers')).click();
  await addProvider(page, 'one', one);
  await addProvider(page, 'two', two);
  await button(page, t('settings.back')).click();
  const answer = answers(page).last();

  await test.step('thoughts, with the values that were replaced', async () => {
    await composer(page).fill('How does anna.kovacs@contoso.com boil an egg?');
    await composer(page).press('Enter');
    await expect(answer.getByText('Five minutes.')).toBeVisible();
    await expect(answer.getByText(/They ask/)).toBeHidden();
    await answer.getByRole('button', { name: t('answers.thoughts') }).click();
    await expect(answer.getByText('They ask: How does anna.kovacs@contoso.com boil an egg?')).toBeVisible();
    expect(one.received.at(-1)?.body.toString('utf8')).not.toContain('anna.kovacs');
    await look(page, 'thoughts');
  });

  await test.step('with another model, beside it', async () => {
    await answer.getByRole('button', { name: t('answers.again.open') }).click();
    await look(page, 'again');
    await page.getByRole('menuitem', { name: 'two: m-chat' }).click();
    await button(page.getByRole('dialog'), t('leaving.again.confirm')).click();
    await expect(answer.getByText('Seven minutes.')).toBeVisible();
    await expect(answer.getByText('two: m-chat')).toBeVisible();
    await answer.getByRole('button', { name: t('answers.compare.open') }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('region', { name: t('answers.compare.left') })).toContainText('Five minutes.');
    await expect(dialog.getByRole('region', { name: t('answers.compare.right') })).toContainText('Seven minutes.');
    await look(page, 'compare');
    await page.keyboard.press('Escape');
  });

  await test.step('words that a person selects are replaced, and can be left again', async () => {
    await composer(page).fill('Is the Larkspur plan ready?');
    await composer(page).evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(7, 15);
    });
    await button(page, t('answers.replace.of', { value: 'Larkspur' })).click();
    await expect(page.locator('[data-replaced]')).toHaveText(['Larkspur']);
    await look(page, 'replace-more');
    await page.keyboard.press('Control+i');
    const details = page.getByRole('dialog');
    await expect(details.getByText(t('answers.replace.note'))).toBeVisible();
    await look(page, 'replace-more-details');
    await button(details, t('answers.replace.undoOf', { value: 'Larkspur' })).click();
    await expect(details.getByText(t('answers.replace.note'))).toBeHidden();
    await page.keyboard.press('Escape');
    await composer(page).evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(0, 0);
      area.setSelectionRange(7, 15);
    });
    await button(page, t('answers.replace.of', { value: 'Larkspur' })).click();
    await expect(page.locator('[data-replaced]')).toHaveText(['Larkspur']);
    await composer(page).press('Enter');
    await expect(answer.getByText('Five minutes.')).toBeVisible();
    expect(one.received.at(-1)?.body.toString('utf8')).not.toContain('Larkspur');
    expect(one.received.at(-1)?.body.toString('utf8')).toContain('plan ready');
  });

  await test.step('one that is down is named, and the other answers', async () => {
    first.down = true;
    await composer(page).fill('And an omelette?');
    await composer(page).press('Enter');
    await expect(answer.getByText('Seven minutes.')).toBeVisible();
    const why = errorWords({ code: 'PROVIDER_DOWN' }).what.replace(/\.$/, '');
    await expect(answer.getByText(t('answers.failedBefore', { model: 'one: m-chat', why }))).toBeVisible();
    await look(page, 'failed-before');
  });
  await one.close();
  await two.close();
});
