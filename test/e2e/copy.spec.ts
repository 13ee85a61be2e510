import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, sidebar } from './flows.ts';
import { look } from './look.ts';
import { seedProfile } from './screenshots/seed-profile.ts';

// The bugs: a letter with stars and bars in it, and a menu whose choice copies nothing because its click is over by then.
test('an answer is copied with its marks or without them', async ({ start, places }) => {
  const answer = '**Six months** is *common*:\n\n- rent\n- furniture';
  await seedProfile(places.profile, [{ title: 'Notice', daysAgo: 0, turns: [['How long?', answer]] }]);
  const { page, electron } = await start();
  const held = (): Promise<string> => electron.evaluate(({ clipboard }) => clipboard.readText());
  await sidebar(page).getByRole('button', { name: 'Notice', exact: true }).click();
  await button(page, t('chat.copyMarkdown')).click();
  await expect.poll(held).toBe(answer);
  await button(page, t('chat.copyOther')).click();
  await look(page, 'copy-menu');
  await page.getByRole('menuitem', { name: t('chat.copyPlain') }).click();
  await expect.poll(held).toBe('Six months is common:\n\n- rent\n- furniture');
});

// The bugs: a long block of code, laid out in pieces, that has lines more or fewer where two of them meet, or is copied so.
test('a long block of code is selected as it was written, line under line', async ({ start, places }) => {
  const code = Array.from({ length: 100 }, (_, at) => (at % 8 === 7 || at === 24 ? '' : `const line${at} = ${at};`));
  const answer = `\`\`\`ts\n${code.join('\n')}\n\`\`\``;
  await seedProfile(places.profile, [{ title: 'Code', daysAgo: 0, turns: [['Write it', answer]] }]);
  const { page } = await start();
  await sidebar(page).getByRole('button', { name: 'Code', exact: true }).click();
  const block = page.locator('article pre code');
  await expect(block.locator('.hl-keyword').first()).toBeVisible();
  const { selected, lines } = await block.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    const { height } = element.getBoundingClientRect();
    return {
      selected: getSelection()?.toString(),
      lines: height / Number.parseFloat(getComputedStyle(element).lineHeight),
    };
  });
  expect(selected).toBe(code.join('\n'));
  expect(Math.round(lines)).toBe(100);
});
