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
