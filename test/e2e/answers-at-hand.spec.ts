import { t } from '../../shared/messages/index.ts';
import { makeVocabulary } from '../fixtures/gguf/vocabulary.ts';
import { TINY } from '../fixtures/gguf/llama-model.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { answers, button, composer, send, sidebar, writeModel } from './flows.ts';
import { look } from './look.ts';

/** Every word that the model of these tests can write, so that whatever it calls a conversation is about this question. */
const VOCABULARY = makeVocabulary(TINY.vocabulary)
  .tokens.filter((token) => /^▁[a-z]{4,}$/.test(token))
  .map((token) => token.slice(1))
  .join(' ');

const titles = (page: Parameters<typeof sidebar>[0]) => sidebar(page).locator('button[data-open]');

// The bugs: a title that never comes, that a cloud model is asked for, or that overwrites what a person has typed; a switch
// that switches nothing.
test('the model on this device names a conversation when it has nothing else to do, unless somebody has or does not want it', async ({
  startOpen,
  places,
}) => {
  const { page } = await startOpen('device', writeModel(places));
  const question = `Please think about ${VOCABULARY}`;
  await composer(page).fill(question);
  await composer(page).press('Enter');
  await expect(answers(page)).toHaveCount(1);
  const first = await titles(page).first().innerText();
  expect(question.startsWith(first.replace('…', ''))).toBe(true);
  await button(page, t('composer.stop')).click();
  await expect(button(page, t('composer.stop'))).toBeHidden();
  await send(page, 'And in one word?');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await expect(titles(page).first()).not.toHaveText(first, { timeout: 60_000 });
  const made = await titles(page).first().innerText();
  expect(VOCABULARY.split(' ').some((word) => made.includes(word))).toBe(true);

  // a name that somebody typed stays
  await titles(page).first().press('F2');
  await page.getByLabel(t('sidebar.titleField')).fill('Mine');
  await page.keyboard.press('Enter');
  await send(page, 'More of it');
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });

  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.answers')).click();
  await page.getByRole('switch', { name: t('settings.answers.autoTitles') }).click();
  await look(page, 'settings-titles');
  await button(page, t('settings.back')).click();
  await page.keyboard.press('Control+n');
  await composer(page).fill(question);
  await composer(page).press('Enter');
  await expect(answers(page)).toHaveCount(1);
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  // by now the first one would long have been named again
  await page.waitForTimeout(4000);
  await expect(titles(page).filter({ hasText: 'Mine' })).toHaveCount(1);
  await expect(titles(page).first()).toHaveText(first);
});

// The bugs: a meter that is wrong or never there; old messages left out without a word before; details that hide why.
test('the composer says how full the context is, and before it leaves anything out; the details say how an answer came about', async ({
  startOpen,
  places,
}) => {
  const { page } = await startOpen('device', writeModel(places));
  const meter = page.getByRole('meter', { name: t('context.label') });
  await composer(page).fill('A first question');
  await expect(meter).toHaveAttribute('aria-valuetext', /\d/);
  await composer(page).press('Enter');
  await expect(answers(page)).toHaveCount(1);
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await expect(meter).toHaveAttribute('aria-valuemax', '512');
  await composer(page).fill(`A second question ${'with more and more words '.repeat(8)}`);
  await expect(page.getByText(t('context.leavesOut', { count: 2 }))).toBeVisible();
  await expect(meter).toHaveAttribute('data-state', 'leaves-out');
  await look(page, 'context-leaves-out');
  expect(await violations(page)).toEqual([]);
  await composer(page).fill('word '.repeat(900));
  await expect(page.getByText(t('context.tooLong'))).toBeVisible();
  await composer(page).fill('Short');
  await expect(page.getByText(t('context.tooLong'))).toBeHidden();

  await button(page, t('chat.regenerate')).last().click();
  await expect(button(page, t('composer.stop'))).toBeVisible();
  await expect(button(page, t('composer.stop'))).toBeHidden({ timeout: 60_000 });
  await button(page, t('chat.details')).last().click();
  const panel = page.getByRole('complementary', { name: t('details.title') });
  for (const name of [
    'firstToken',
    'speed',
    'prompt',
    'reread',
    'reused',
    'sensitivity',
    'reasons',
    'branch',
  ] as const) {
    await expect(panel.getByText(t(`details.${name}`), { exact: true })).toBeVisible();
  }
  await expect(panel.getByRole('listitem').first()).not.toBeEmpty();
  await expect(panel.getByText('2 / 2', { exact: true })).toBeVisible();
  await look(page, 'details');
});
