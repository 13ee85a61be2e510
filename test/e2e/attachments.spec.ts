import type { Locator, Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { LOCKED, makePdf } from '../fixtures/attachments/make-pdf.ts';
import { makeDocx, paragraph } from '../fixtures/attachments/make-zip.ts';
import { findCanaries } from './canaries.ts';
import { expect, test } from './fixtures.ts';
import { button, composer, send, sidebar, stopAnswer, writeTalkativeModel } from './flows.ts';

// Files go in by the dialog, by dropping and by pasting; each says what became of it; they go out with the message.

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAAHElEQVR42mNkaGD4z0ABYKJE86gBowaMGjB4DQAAhYQBIH3YlkkAAAAASUVORK5CYII=';

const files = (page: Page): Locator => page.locator('form, main').getByRole('list', { name: t('attachments.list') });
const open = (page: Page, name: string): Locator => button(page, t('attachments.open', { name }));

async function choose(page: Page, ...chosen: { name: string; data: Buffer }[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(chosen.map(({ name, data }) => ({ name, mimeType: 'application/octet-stream', buffer: data })));
}

/** What a drop or a paste brings, made in the page itself: the system's own can't be had in a test. */
async function bring(page: Page, how: 'drop' | 'paste', name: string, content: string): Promise<void> {
  await composer(page).evaluate(
    (area, given) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(given.content), (one) => one.charCodeAt(0));
      data.items.add(new File([bytes], given.name));
      const init = { bubbles: true, cancelable: true };
      if (given.how === 'paste') area.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }));
      else {
        for (const type of ['dragenter', 'dragover', 'drop'])
          area.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }));
      }
    },
    { how, name, content },
  );
}

test('files are attached, looked at, taken away, sent and found again with their message', async ({
  startOpen,
  places,
}) => {
  const { page } = await startOpen('device', writeTalkativeModel(places));
  const shoot = async (name: string): Promise<void> => {
    const folder = process.env['SOTTO_SHOTS'];
    if (folder === undefined) return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
    }
    await page.emulateMedia({ colorScheme: null });
  };

  await test.step('by the dialog, each with its size and what was read', async () => {
    const letter = makeDocx(paragraph('Dear Ms Example,') + paragraph('the meeting is on Monday.'));
    await choose(page, { name: 'letter.docx', data: letter }, { name: 'report.pdf', data: makePdf(['One', 'Two']) });
    await expect(open(page, 'letter.docx')).toBeVisible();
    await expect(open(page, 'report.pdf')).toContainText(t('attachments.pages', { count: 2 }));
  });

  await test.step('by dropping and by pasting', async () => {
    await bring(page, 'drop', 'table.csv', Buffer.from('a,b\n1,2\n').toString('base64'));
    await bring(page, 'paste', 'image.png', PNG);
    await expect(open(page, 'table.csv')).toBeVisible();
    await expect(open(page, 'image.png')).toContainText(t('attachments.picture'));
  });

  await test.step('what can’t be read says why, and the rest stays', async () => {
    await choose(page, { name: 'locked.pdf', data: makePdf(['x'], { encrypt: LOCKED }) });
    const alert = page.getByRole('alert').filter({ hasText: 'locked.pdf' });
    await expect(alert).toContainText(t('errors.ATTACHMENT_ENCRYPTED.what'));
    await expect(alert).toContainText(t('errors.ATTACHMENT_ENCRYPTED.todo'));
    await shoot('chips');
    await button(page, t('attachments.remove', { name: 'locked.pdf' })).click();
    await expect(alert).toBeHidden();
    await expect(open(page, 'report.pdf')).toBeVisible();
    // of many, once and not one by one
    const locked = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => ({ name, data: makePdf(['x'], { encrypt: LOCKED }) }));
    await choose(page, ...locked);
    const together = page.getByRole('alert').filter({ hasText: t('errors.ATTACHMENT_ENCRYPTED.what') });
    await expect(together).toHaveCount(1);
    await expect(together).toContainText(
      t('attachments.problems', { count: 3, what: t('errors.ATTACHMENT_ENCRYPTED.what') }),
    );
    await button(page, t('common.dismiss')).click();
    await expect(together).toHaveCount(0);
  });

  await test.step('what a model will be given can be read beforehand; a picture is drawn from the vault', async () => {
    await open(page, 'letter.docx').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('the meeting is on Monday.');
    await shoot('preview');
    await button(page, t('common.close')).click();
    await open(page, 'image.png').click();
    const picture = dialog.getByRole('img', { name: 'image.png' });
    await expect(picture).toHaveJSProperty('naturalWidth', 16);
    await shoot('picture');
    await button(page, t('common.close')).click();
  });

  await test.step('sent with the message, shown on it, and the composer is empty again', async () => {
    await button(page, t('attachments.remove', { name: 'table.csv' })).click();
    await expect(open(page, 'table.csv')).toBeHidden();
    await choose(page, { name: 'locked.pdf', data: makePdf(['x'], { encrypt: LOCKED }) });
    await expect(page.getByRole('alert').filter({ hasText: 'locked.pdf' })).toBeVisible();
    await send(page, 'What do these say?');
    const message = page.locator('article').first();
    await expect(message.getByRole('list', { name: t('attachments.list') }).getByRole('listitem')).toHaveCount(3);
    await expect(files(page)).toHaveCount(1);
    await stopAnswer(page);
    // what could not go with that message is no news for the next, nor for the next new conversation
    await page.keyboard.press('Control+n');
    await expect(page.locator('article')).toHaveCount(0);
    await expect(page.getByRole('alert').filter({ hasText: 'locked.pdf' })).toHaveCount(0);
    await sidebar(page).locator('button[data-open]').first().click();
    await expect(message).toBeVisible();
    await shoot('message');
    await message.getByRole('button', { name: t('attachments.open', { name: 'letter.docx' }) }).click();
    await expect(page.getByRole('dialog')).toContainText('Dear Ms Example,');
    await button(page, t('common.close')).click();
  });

  await test.step('a changed version keeps them', async () => {
    const message = page.locator('article').first();
    await message.hover();
    await button(message, t('chat.edit')).click();
    await page.getByRole('textbox', { name: t('chat.editing') }).fill('What do they say?');
    await button(message, t('chat.sendEdit')).click();
    await expect(page.locator('article').first()).toContainText('What do they say?');
    await expect(open(page, 'letter.docx')).toHaveCount(1);
  });
});

// The bug: a lock, a look elsewhere or a restart takes the files that wait in the composer, or puts them on the disk in clear.
test('files that wait in the composer outlive a lock and a restart, sealed', async ({ startOpen, places, start }) => {
  const { page, quit } = await startOpen('device', writeTalkativeModel(places));
  await composer(page).fill('What does it say?');
  await choose(page, { name: 'kakapo.txt', data: Buffer.from('The kakapo is a parrot.') });
  await choose(page, { name: 'takahe.txt', data: Buffer.from('The takahe is a rail.') });
  await expect(open(page, 'kakapo.txt')).toBeVisible();
  await button(page, t('attachments.remove', { name: 'takahe.txt' })).click();
  await expect(open(page, 'takahe.txt')).toBeHidden();
  await page.keyboard.press('Control+L');
  await button(page, t('unlock.withDevice')).click();
  await expect(open(page, 'kakapo.txt')).toHaveCount(1);
  await expect(composer(page)).toHaveValue('What does it say?');
  expect(findCanaries(places.root, ['kakapo', 'takahe'])).toEqual([]);
  await quit();
  expect(findCanaries(places.root, ['kakapo', 'takahe'])).toEqual([]);

  const { page: later } = await start();
  await expect(open(later, 'kakapo.txt')).toHaveCount(1);
  await expect(composer(later)).toHaveValue('What does it say?');
  await composer(later).press('Enter');
  const message = later.locator('article').first();
  await expect(message.getByRole('button', { name: t('attachments.open', { name: 'kakapo.txt' }) })).toBeVisible();
  await expect(open(later, 'kakapo.txt')).toHaveCount(1);
  await stopAnswer(later);
  await later.keyboard.press('Control+n');
  await expect(later.locator('article')).toHaveCount(0);
  await expect(open(later, 'kakapo.txt')).toHaveCount(0);
});
