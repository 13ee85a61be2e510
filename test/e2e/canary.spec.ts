import { join } from 'node:path';

import { t } from '../../shared/messages/index.ts';
import { canary, findCanaries } from './canaries.ts';
import { expect, test } from './fixtures.ts';
import {
  addFirstModel,
  answers,
  button,
  createVault,
  chooseFromMenu,
  searchFor,
  send,
  stopAnswer,
  writeTalkativeModel,
} from './flows.ts';
import { findProcess } from './processes.ts';

// The bug this catches: words in clear on disk, from whichever process, cache, log, journal or crash.

test('after a whole session with kills, no file holds a word of it', async ({ start, places }) => {
  const words = {
    message: canary('message'),
    title: canary('title'),
    model: canary('model'),
    search: canary('search'),
    draft: canary('draft'),
  };
  const all = Object.values(words);

  const first = await start();
  await createVault(first.page, 'device');
  await addFirstModel(first.page, first.electron, writeTalkativeModel(places, { name: words.model }));
  await send(first.page, `A message with ${words.message} in it`);
  await stopAnswer(first.page);
  const answer = (await answers(first.page).last().innerText())
    .split('\n')
    .toSorted((a, b) => b.length - a.length)[0]!
    .slice(0, 40);
  await chooseFromMenu(first.page, `A message with ${words.message} in it`, t('common.rename'));
  await first.page.getByLabel(t('sidebar.titleField')).fill(words.title);
  await first.page.keyboard.press('Enter');
  await searchFor(first.page, words.search);
  await first.page.keyboard.press('Escape');
  await first.page.getByRole('textbox', { name: t('composer.label') }).fill(words.draft);
  process.kill(findProcess(first.pid, 'core')!, 'SIGKILL');
  await first.page.waitForTimeout(1500);
  await send(first.page, `More of ${words.message}`);
  await expect(button(first.page, t('composer.stop'))).toBeVisible();
  process.kill(findProcess(first.pid, 'inference')!, 'SIGKILL');
  await first.page.waitForTimeout(1000);
  first.kill();
  await new Promise((resolve) => setTimeout(resolve, 1500));

  // the search itself works: the model's own file holds its name in clear, as it should, outside the profile
  expect(findCanaries(places.root, [words.model])).toEqual([join(places.root, 'model.gguf')]);
  expect(findCanaries(places.profile, [...all, answer])).toEqual([]);
  expect(findCanaries(places.temp, [...all, answer])).toEqual([]);
  expect(findCanaries(places.home, [...all, answer])).toEqual([]);

  const again = await start();
  await expect(again.page.getByText(words.title).first()).toBeVisible();
  await again.quit();
  expect(findCanaries(places.profile, all)).toEqual([]);
  expect(findCanaries(places.home, all)).toEqual([]);
});
