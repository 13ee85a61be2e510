import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, composer, sidebar } from './flows.ts';
import { pretend } from './screenshots/pretend.ts';
import { FOUND, RELEASE } from './screenshots/a-release.ts';
import { seedProfile } from './screenshots/seed-profile.ts';

// The bug: somebody asked to be told of new versions, and unless they look where versions are listed, nobody tells them.
test('a new version is told in the window, and is one click from what can be done with it', async ({
  start,
  places,
}) => {
  await seedProfile(places.profile, [{ title: 'Lease', daysAgo: 0, turns: [['When?', 'In May.']] }]);
  const app = await start();
  await expect(composer(app.page)).toBeVisible();
  const named = { name: t('updates.waiting', { release: FOUND.release }) };
  await expect(sidebar(app.page).getByRole('button', named)).toHaveCount(0);
  const { page } = await pretend(app, {
    answers: { 'updates.state': { ...RELEASE, found: { ...FOUND, state: 'found' } } },
  });
  await sidebar(page).getByRole('button', named).click();
  await expect(page.getByRole('heading', { level: 1, name: t('settings.pages.about') })).toBeVisible();
  await expect(page.getByText(FOUND.notes)).toBeVisible();
  await expect(button(page, t('updates.fetch', { size: '118 MB' }))).toBeVisible();
});
