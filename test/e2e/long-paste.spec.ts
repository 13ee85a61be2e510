import type { ElectronApplication, Locator, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { findCanaries } from './canaries.ts';
import { echoServer } from './echo-server.ts';
import { expect, test } from './fixtures.ts';
import { agreeToCloud, answers, button, composer, send } from './flows.ts';
import { startAgain, waitForPage } from './launch.ts';
import { look } from './look.ts';

const HEAD = 'Write to anna.kovacs@contoso.com about it.\n';
const LINE = 'The kakapo rooms are empty.\n';

const contract = (length: number): string => (HEAD + LINE.repeat(Math.ceil(length / LINE.length))).slice(0, length);

/** By the system's clipboard and the key, as people do. */
async function paste(electron: ElectronApplication, page: Page, text: string): Promise<void> {
  await electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await composer(page).press('Control+v');
}

const name = (number = ''): string => `${t('attachments.pastedName')}${number}.txt`;
const chip = (page: Page, number?: string): Locator => button(page, t('attachments.open', { name: name(number) }));

async function lookNarrow(page: Page, electron: ElectronApplication, picture: string): Promise<void> {
  if (process.env['SOTTO_SHOTS'] === undefined) return;
  const width = async (pixels: number): Promise<void> => {
    await electron.evaluate(({ BrowserWindow }, wide) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(300, 300);
      window?.setContentSize(wide, 800);
    }, pixels);
    await page.waitForTimeout(500);
  };
  for (const wide of [480, 1280]) {
    await width(wide);
    await look(page, `${picture}-${wide}`);
  }
}

// The bugs: a contract that is pasted makes every key wait; the file that it becomes is on the disk in clear, is left out of
// what is weighed before it is sent, or can't be had back as words.
test('a long text that is pasted waits as a file, and goes into the message for who wants that', async ({
  startOpen,
  places,
}) => {
  const server = await echoServer();
  const { page, electron } = await startOpen('device');
  await agreeToCloud(page, server.origin);

  await paste(electron, page, contract(1000));
  await expect(composer(page)).toHaveValue(contract(1000));
  await composer(page).fill('What does it say? ');

  await paste(electron, page, contract(60_000));
  await expect(chip(page)).toBeVisible();
  await expect(composer(page)).toHaveValue('What does it say? ');
  await expect(page.getByText(t('attachments.pasted'))).toBeVisible();
  await lookNarrow(page, electron, 'long-paste');
  await chip(page).click();
  await expect(page.getByRole('dialog', { name: name() })).toContainText('kakapo rooms are empty.');
  await button(page, t('common.close')).click();

  // ten megabytes: a file, which says that not all of it is read
  await paste(electron, page, contract(10_000_000));
  await expect(chip(page, ' 2')).toContainText(t('attachments.partial'));
  await look(page, 'long-paste-partial');
  await button(page, t('attachments.remove', { name: name(' 2') })).click();

  await page
    .getByRole('listitem')
    .filter({ has: chip(page) })
    .getByRole('button', { name: t('attachments.putIn') })
    .click();
  await expect(chip(page)).toBeHidden();
  await expect(composer(page)).toHaveValue(`What does it say? ${contract(60_000)}`);
  await page.keyboard.type('!');
  await expect(composer(page)).toHaveValue(`What does it say? ${contract(60_000)}!`);

  // it is weighed as any file: the name in it does not leave
  await composer(page).fill('');
  await paste(electron, page, contract(60_000));
  await expect(chip(page)).toBeVisible();
  expect(findCanaries(places.root, ['kakapo', 'anna.kovacs'])).toEqual([]);
  await send(page, 'What does it say?');
  await expect(chip(page)).toHaveCount(1);
  const sent = (): string[] =>
    server.received.filter(({ method }) => method === 'POST').map(({ body }) => body.toString('utf8'));
  await expect.poll(() => sent().length).toBe(1);
  expect(sent().map((body) => [body.includes('kakapo rooms'), body.includes('anna.kovacs')])).toEqual([[true, false]]);
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await server.close();
});

// The bugs: the small window lays a contract out, or keeps it on the disk before there is a conversation in memory to have it.
test('quick ask says where a long text can go, and takes it as a file once it was asked something', async ({
  startOpen,
  places,
}) => {
  const server = await echoServer();
  const { page, electron } = await startOpen('device');
  await agreeToCloud(page, server.origin);
  const opened = electron.waitForEvent('window');
  await startAgain(places, '--quick-ask');
  const quick = await opened;
  await waitForPage(quick);
  await paste(electron, quick, contract(200_000));
  await expect(quick.getByText(t('attachments.pasteTooLong'))).toBeVisible();
  await expect(composer(quick)).toHaveValue('');
  await look(quick, 'long-paste-quick');
  await send(quick, 'A question of no importance');
  await expect(answers(quick).last()).toContainText('You said: A question of no importance');
  await paste(electron, quick, contract(200_000));
  await expect(chip(quick)).toBeVisible();
  expect(findCanaries(places.root, ['kakapo', 'anna.kovacs'])).toEqual([]);
  await server.close();
});
